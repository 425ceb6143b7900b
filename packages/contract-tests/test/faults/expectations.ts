import type { Call } from "./calls.ts";

/** The result of calls whose attempts all fail with a fault, with at most two retries. */
export interface Expectation {
  /** The mock server's fault. */
  fault: string;
  /** Name of the client's error. */
  error: string;
  /** HTTP status of the error. */
  status?: number;
  /** Number of requests that the server receives for safe and idempotent calls. */
  idempotent: number;
  /** The same for commands: one, unless the response shows that they had no effect. */
  other: number;
  /** Whether the server executes the call and only the response is lost. */
  isDone?: boolean;
  /** Whether an attempt ends with its time limit alone. */
  isEndless?: boolean;
}

export const expectations: Expectation[] = [
  { fault: "status=400", error: "RtkApiError", status: 400, idempotent: 1, other: 1 },
  { fault: "status=403", error: "RtkApiError", status: 403, idempotent: 1, other: 1 },
  { fault: "status=408", error: "RtkApiError", status: 408, idempotent: 3, other: 1 },
  { fault: "status=409", error: "RtkApiError", status: 409, idempotent: 1, other: 1 },
  { fault: "rate-limit=0", error: "RtkApiError", status: 429, idempotent: 3, other: 3 },
  { fault: "status=500", error: "RtkApiError", status: 500, idempotent: 3, other: 1 },
  { fault: "status=503", error: "RtkApiError", status: 503, idempotent: 3, other: 1 },
  { fault: "html=502", error: "RtkApiError", status: 502, idempotent: 3, other: 1 },
  { fault: "html", error: "RtkResponseError", idempotent: 1, other: 1 },
  { fault: "truncate", error: "RtkResponseError", idempotent: 1, other: 1, isDone: true },
  { fault: "reset", error: "RtkConnectionError", idempotent: 3, other: 1 },
  { fault: "stall", error: "RtkTimeoutError", idempotent: 3, other: 1, isDone: true, isEndless: true },
  { fault: "latency", error: "RtkTimeoutError", idempotent: 3, other: 1, isDone: true, isEndless: true },
];

/** Number of attempts when each of them fails. */
export function attemptsOf({ isIdempotent }: Call, { idempotent, other }: Expectation): number {
  return isIdempotent ? idempotent : other;
}

/** Whether a retry finds nothing to delete, because the first attempt deleted it. The client treats that as success. */
export function findsNothing({ operation }: Call, { isDone, idempotent }: Expectation): boolean {
  return operation === "webhooks/delete" && isDone === true && idempotent > 1;
}
