import { calls } from "./calls.js";
import { createContext } from "./context.js";
import { errors, limits, retries } from "./failures.js";
import { helpers } from "./helpers.js";
import { paging } from "./paging.js";
import { webhookChecks } from "./webhooks.js";

export const checks = { ...calls, ...paging, ...retries, ...limits, ...errors, ...helpers, ...webhookChecks };

const limitMs = 10_000;

/**
 * Runs all checks one after another.
 *
 * @param packages the namespaces of `@org/rtk-client` and `@org/rtk-client/webhooks`
 * @param servers URLs of the mock server and of the receiver of deliveries
 * @returns the number of passed checks, and name and error of the failed ones
 */
export async function runChecks(packages, servers) {
  const context = createContext(packages, servers);
  const failures = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await withinLimit(check(context));
    } catch (error) {
      failures.push({ name, message: String(error?.message ?? error) });
    }
  }
  return { passed: Object.keys(checks).length - failures.length, failures };
}

async function withinLimit(result) {
  let timer;
  const expired = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([result, expired]);
  } finally {
    clearTimeout(timer);
  }
}
