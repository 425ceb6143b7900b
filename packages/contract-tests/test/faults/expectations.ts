import type { Call } from "./calls.ts";

/** What becomes of calls when a fault strikes each of their attempts; they are tried again twice at most. */
export interface Expectation {
  /** The mock server's fault. */
  fault: string;
  /** Name of the client's error. */
  error: string;
  /** HTTP status that the error tells of. */
  status?: number;
  /** How many requests the server sees of a call that may be repeated (GET, PUT, DELETE). */
  repeatable: number;
  /** How many it sees of one that may not (POST, PATCH): one, save where it says itself that nothing was done. */
  unrepeatable: number;
  /** Whether the server does what it is asked, and only the answer is lost. */
  isDone?: boolean;
  /** Milliseconds after which the client ends an attempt that would not end by itself. */
  timeoutMs?: number;
}

export const expectations: Expectation[] = [
  { fault: "status=400", error: "RtkApiError", status: 400, repeatable: 1, unrepeatable: 1 },
  { fault: "status=403", error: "RtkApiError", status: 403, repeatable: 1, unrepeatable: 1 },
  { fault: "status=408", error: "RtkApiError", status: 408, repeatable: 3, unrepeatable: 1 },
  { fault: "status=409", error: "RtkApiError", status: 409, repeatable: 1, unrepeatable: 1 },
  { fault: "rate-limit=0", error: "RtkApiError", status: 429, repeatable: 3, unrepeatable: 3 },
  { fault: "status=500", error: "RtkApiError", status: 500, repeatable: 3, unrepeatable: 1 },
  { fault: "status=503", error: "RtkApiError", status: 503, repeatable: 3, unrepeatable: 1 },
  { fault: "html=502", error: "RtkApiError", status: 502, repeatable: 3, unrepeatable: 1 },
  { fault: "html", error: "RtkResponseError", repeatable: 1, unrepeatable: 1 },
  { fault: "truncate", error: "RtkResponseError", repeatable: 1, unrepeatable: 1, isDone: true },
  { fault: "reset", error: "RtkConnectionError", repeatable: 3, unrepeatable: 1 },
  { fault: "stall", error: "RtkTimeoutError", repeatable: 3, unrepeatable: 1, isDone: true, timeoutMs: 1000 },
  { fault: "latency=60000", error: "RtkTimeoutError", repeatable: 3, unrepeatable: 1, isDone: true, timeoutMs: 1000 },
];

/** How often a call is sent when each attempt goes wrong. */
export function attemptsOf({ isRepeatable }: Call, { repeatable, unrepeatable }: Expectation): number {
  return isRepeatable ? repeatable : unrepeatable;
}

/** Whether a second attempt finds nothing to delete, because the first one deleted it and only its answer was lost. */
export function findsNothing({ operation }: Call, { isDone, repeatable }: Expectation): boolean {
  return operation === "webhooks/delete" && isDone === true && repeatable > 1;
}
