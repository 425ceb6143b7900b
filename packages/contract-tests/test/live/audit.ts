import { createRtkClient, isRtkError, type RtkClient, type RtkError } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { callOperation } from "../calls.ts";
import { departuresOfAnswer, type ReceivedAnswer } from "../description/answer.ts";
import { type Operation, operationOf } from "../description/operations.ts";
import { type Observed, observe } from "../observed.ts";
import { planFor, type Step } from "./plan.ts";

/** Where the API is, and who asks. */
export interface Access {
  baseUrl: string;
  apiToken: string;
  accountId: string;
  appId: string;
}

/** What came of one operation. */
export interface Finding {
  operation: string;
  /** HTTP status; undefined when the operation could not be called or gave no answer. */
  status: number | undefined;
  /** Path parameters for want of which it was not called. */
  missing: string[];
  /** The server's refusal, or what kept it from answering. */
  refusal?: string;
  /** Where request or answer depart from the description, one sentence each. */
  departures: string[];
}

/**
 * Calls everything that only reads, through the mock server's proxy, which checks requests and answers with Prism; the
 * answers are checked with ajv as well. Nothing is changed on the server.
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
      const finding = await take(step, { rtk, proxy, observed, known });
      yield finding;
      // Whoever cannot be reached, or does not know the token, refuses all others too.
      if (finding.status === undefined ? finding.refusal : isHopeless(finding.status)) return;
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

async function take({ operation: id, query, learns = {} }: Step, tools: Tools): Promise<Finding> {
  const { rtk, proxy, observed, known } = tools;
  const operation = operationOf(id);
  const names = operation.parameters.filter((each) => each.in === "path").map(({ name }) => name);
  const missing = names.filter((name) => known[name] === undefined);
  if (missing.length > 0) return { operation: id, status: undefined, missing, departures: [] };
  proxy.requests.clear();
  observed.exchanges.length = 0;
  const path = Object.fromEntries(names.map((name) => [name, known[name]]));
  const outcome = await callOperation(rtk, id, { ...path, ...query }).catch(keepError);
  for (const [name, place] of Object.entries(learns)) {
    const value = valueAt(outcome, place);
    if (typeof value === "string") known[name] = value;
  }
  const { answer } = observed.exchanges.at(-1) ?? {};
  return {
    operation: id,
    status: answer?.status,
    missing,
    ...(isRtkError(outcome) && { refusal: outcome.message }),
    departures: answer ? departuresOf(operation, proxy, answer) : [],
  };
}

/** What Prism says in the proxy, and what ajv says. */
function departuresOf(operation: Operation, proxy: MockServer, answer: ReceivedAnswer): string[] {
  const { violations = [] } = proxy.requests.list().at(-1) ?? {};
  return [
    ...violations.map(({ on, message }) => `proxy: ${on}: ${message}`),
    ...departuresOfAnswer(operation, answer).map((words) => `ajv: ${words}`),
  ];
}

function isHopeless(status: number): boolean {
  return status === 401 || status >= 500;
}

/** An error of the client is an outcome like others; all others are defects. */
function keepError(error: unknown): RtkError {
  if (isRtkError(error)) return error;
  throw error;
}

function valueAt(body: unknown, place: string): unknown {
  return place.split(".").reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], body);
}
