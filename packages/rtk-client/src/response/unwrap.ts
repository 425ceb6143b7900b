import type { Call, CallResult, Redact } from "../call.ts";
import { RtkApiError, RtkResponseError } from "../errors/errors.ts";

/**
 * Returns the body of a successful response.
 * @throws RtkApiError unless the response is 2xx without `success: false`; RtkResponseError if its body is not an
 *   object
 */
export function unwrap({ data, error, response }: CallResult, call: Call, safe: Redact): unknown {
  const isDenied = Object(data).success === false;
  if (!response.ok || isDenied) throw new RtkApiError(response, isDenied ? data : error, call, safe);
  if (data === Object(data)) return data;
  throw new RtkResponseError("response body is not an object", { ...call, status: response.status });
}
