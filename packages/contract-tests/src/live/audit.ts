import { createRtkClient, isRtkError, type RtkClient, type RtkError } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { callOperation } from "../call-operation.ts";
import { type Operation, operationOf } from "../description/operations.ts";
import { type ReceivedResponse, violationsOfResponse } from "../description/response.ts";
import { type Observed, observe } from "../observe.ts";
import { planFor, type Step } from "./plan.ts";

/** The API's URL and the credentials for it. */
export interface Access {
  baseUrl: string;
  apiToken: string;
  accountId: string;
  appId: string;
}

/** The result of calling one operation. */
export interface Finding {
  operation: string;
  /** HTTP status; undefined if the operation was not called or there was no response. */
  status: number | undefined;
  /** Path parameters without a known value; if there are any, the operation was not called. */
  missing: string[];
  /** Message of the client's error. */
  error?: string;
  /** Violations of the description by request and response, one sentence each. */
  violations: string[];
  /** Never printed: contains the account's data. */
  response?: ReceivedResponse;
}

/**
 * Calls every read-only operation through the mock server's proxy, which checks requests and responses with Prism; the
 * responses are also checked with ajv. Changes nothing on the server.
 */
export async function* audit(
  { baseUrl, apiToken, accountId, appId }: Access,
  now = new Date(),
): AsyncGenerator<Finding> {
  const proxy = await createMockServer({ proxy: baseUrl });
  const observed = observe(proxy.fetch);
  const rtk = createRtkClient({ apiToken, accountId, appId, fetch: observed.fetch });
  const known: Record<string, string> = { account_id: accountId, app_id: appId };
  try {
    for (const step of planFor(now)) {
      const finding = await callStep(step, { rtk, proxy, observed, known });
      yield finding;
      // A server that is unreachable or rejects the token fails all other calls too.
      if (finding.status === undefined ? finding.error : failsAll(finding.status)) return;
    }
  } finally {
    await proxy.close();
  }
}

interface Tools {
  rtk: RtkClient;
  proxy: MockServer;
  observed: Observed;
  /** Path parameters by name. */
  known: Record<string, string>;
}

async function callStep({ operation: id, query, learns = {} }: Step, tools: Tools): Promise<Finding> {
  const { rtk, proxy, observed, known } = tools;
  const operation = operationOf(id);
  const names = operation.parameters.filter((each) => each.in === "path").map(({ name }) => name);
  const missing = names.filter((name) => known[name] === undefined);
  if (missing.length > 0) return { operation: id, status: undefined, missing, violations: [] };
  proxy.requests.clear();
  observed.exchanges.length = 0;
  const path = Object.fromEntries(names.map((name) => [name, known[name]]));
  const outcome = await callOperation(rtk, id, { ...path, ...query }).catch(keepError);
  for (const [name, place] of Object.entries(learns)) {
    const value = valueAt(outcome, place);
    if (typeof value === "string") known[name] = value;
  }
  const { response } = observed.exchanges.at(-1) ?? {};
  return {
    operation: id,
    status: response?.status,
    missing,
    ...(isRtkError(outcome) && { error: outcome.message }),
    violations: response ? violationsOf(operation, proxy, response) : [],
    ...(response && { response }),
  };
}

/** The violations that Prism reports in the proxy and those that ajv reports. */
function violationsOf(operation: Operation, proxy: MockServer, response: ReceivedResponse): string[] {
  const { violations = [] } = proxy.requests.list().at(-1) ?? {};
  return [
    ...violations.map(({ on, message }) => `proxy: ${on}: ${message}`),
    ...violationsOfResponse(operation, response).map((words) => `ajv: ${words}`),
  ];
}

function failsAll(status: number): boolean {
  return status === 401 || status >= 500;
}

/** Turns an error of the client into an outcome; any other error is a bug. */
function keepError(error: unknown): RtkError {
  if (isRtkError(error)) return error;
  throw error;
}

function valueAt(body: unknown, place: string): unknown {
  return place.split(".").reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], body);
}
