import { createRtkClient, isRtkError, type RtkClient } from "@org/rtk-client";
import { expect } from "vitest";
import { readRequest } from "../../src/description/request.ts";
import { violationsOfResponse } from "../../src/description/response.ts";
import { type Exchange, type Observed, observe } from "../../src/observe.ts";
import { account_id, app_id } from "../cases.ts";

/** A client whose requests go to Prism. */
export interface CheckedClient {
  rtk: RtkClient;
  observed: Observed;
}

/** Creates a client without retries, which could hide a violation. */
export function createCheckedClient(baseUrl: string): CheckedClient {
  const observed = observe(fetch);
  const client = { apiToken: "any-token", accountId: account_id, appId: app_id, baseUrl, maxRetries: 0 };
  return { rtk: createRtkClient({ ...client, fetch: observed.fetch }), observed };
}

/** The violations that Prism and our own checker find in an exchange; Prism lists its findings in a response header. */
export async function violationsIn({ request, response }: Exchange): Promise<string[]> {
  const { operation, violations } = await readRequest(request);
  const prisms = response.headers.get("sl-violations");
  // Generated bodies have undeclared keys, and the mock server's errors list violations: both are allowed.
  const ours = operation ? violationsOfResponse(operation, response, "open") : [];
  return [...violations, ...(prisms === null ? [] : [`Prism: ${prisms}`]), ...ours];
}

/** Checks all exchanges so far. @returns their number */
export async function expectNoViolations({ exchanges }: Observed): Promise<number> {
  for (const exchange of exchanges) expect(await violationsIn(exchange), exchange.request.url).toEqual([]);
  return exchanges.length;
}

/** Ignores the errors that the client throws for error statuses: only the response counts. */
export async function settle(call: Promise<unknown>): Promise<void> {
  await call.catch((error) => {
    if (!isRtkError(error)) throw error;
  });
}
