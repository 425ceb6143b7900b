import { RtkApiError, RtkResponseError } from "./errors.ts";
import type { ExchangeResult } from "./exchange.ts";
import { redact } from "./redact.ts";
import type { Route, Sender } from "./send.ts";

/**
 * The body of a successful answer.
 * @throws RtkApiError unless the answer is 2xx and its body does not deny success; RtkResponseError when it is empty
 */
export function readAnswer({ data, error, response }: ExchangeResult, route: Route, { lastToken }: Sender): unknown {
  const denied = (data as { success?: unknown } | undefined)?.success === false;
  if (!response.ok || denied) throw new RtkApiError(response, redact(denied ? data : error, lastToken()), route);
  if (data === undefined) throw new RtkResponseError("the answer is empty", { ...route, status: response.status });
  return data;
}
