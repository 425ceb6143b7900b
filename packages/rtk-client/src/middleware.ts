import type { Middleware } from "openapi-fetch";

/** What middleware is told about a call, besides the request. */
export type MiddlewareCall = Omit<Parameters<NonNullable<Middleware["onRequest"]>>[0], "request">;

/**
 * Sends a request through middleware as openapi-fetch does: `onRequest` in order, where a `Response` stands for the
 * server's and ends the way; then `onResponse` or, when sending fails, `onError` in reverse.
 */
export async function throughMiddleware(
  request: Request,
  middleware: Middleware[],
  transmit: (request: Request) => Promise<Response>,
  call: MiddlewareCall,
): Promise<Response> {
  let current = request;
  for (const each of middleware) {
    const result = await each?.onRequest?.({ ...call, request: current });
    if (result instanceof Response) return result;
    current = result ?? current;
  }
  const inReverse = middleware.toReversed();
  let response = await transmit(current).catch(async (error) => {
    for (const each of inReverse) {
      const result = await each?.onError?.({ ...call, request: current, error });
      if (result instanceof Response) return result;
      error = result ?? error;
    }
    throw error;
  });
  for (const each of inReverse) {
    response = (await each?.onResponse?.({ ...call, request: current, response })) ?? response;
  }
  return response;
}
