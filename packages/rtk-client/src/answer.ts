import { RtkApiError, RtkResponseError } from "./errors.ts";
import type { ExchangeResult } from "./exchange.ts";
import type { FinishedAttempt } from "./send.ts";

/**
 * The body of a successful answer.
 * @throws RtkApiError unless the answer is 2xx and its body does not deny success; RtkResponseError when it is no object
 */
export function readAnswer({ data, error, response }: ExchangeResult, { route, secrets }: FinishedAttempt): unknown {
  const denied = Object(data).success === false;
  if (!response.ok || denied) throw new RtkApiError(response, denied ? data : error, route, secrets());
  if (typeof data === "object" && data) return data;
  throw new RtkResponseError("the answer is empty or no object", { ...route, status: response.status });
}
