import type { Middleware } from "openapi-fetch";

/** What middleware is told about a call, besides the request. */
type Callback = Omit<Parameters<NonNullable<Middleware["onRequest"]>>[0], "request">;

/**
 * Sends a request through middleware as openapi-fetch does: `onRequest` in order, where a `Response` stands for the
 * server's, then `onResponse` or, when sending fails, `onError` in reverse.
 */
export async function throughMiddleware(
  request: Request,
  middleware: Middleware[],
  callback: Callback,
  transmit: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  let response: Response | undefined;
  for (const { onRequest } of middleware) {
    const result = await onRequest?.({ ...callback, request: current });
    if (result instanceof Request) current = result;
    if (result instanceof Response) {
      response = result;
      break;
    }
  }
  const inReverse = middleware.toReversed();
  response ??= await transmit(current).catch(async (error) => {
    for (const { onError } of inReverse) {
      const result = await onError?.({ ...callback, request: current, error });
      if (result instanceof Response) return result;
      if (result instanceof Error) error = result;
    }
    throw error;
  });
  for (const { onResponse } of inReverse) {
    response = (await onResponse?.({ ...callback, request: current, response })) ?? response;
  }
  return response;
}
