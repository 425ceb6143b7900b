import type { HttpRequest, HttpResponse, Responder } from "../message.ts";

/** Returns an origin (`http://localhost:5173`) or `*`; undefined for any other text. */
export function parseOrigin(text: string): string | undefined {
  return text === "*" || (URL.canParse(text) && new URL(text).origin === text) ? text : undefined;
}

/**
 * Lets pages of an origin call a responder, and responds to their preflights. Pages of other origins get no CORS
 * headers, so browsers block them.
 *
 * @param allowed an origin, or `*` for all
 */
export function allowOrigin(respond: Responder, allowed: string): Responder {
  return async (located) => {
    const { request } = located;
    const { origin } = request.headers;
    if (origin === undefined || (allowed !== "*" && origin !== allowed)) return respond(located);
    const response = isPreflight(request) ? preflightResponse(request) : await respond(located);
    const headers = { "access-control-allow-origin": allowed, "access-control-expose-headers": "*", vary: "origin" };
    return { ...response, headers: { ...response.headers, ...headers } };
  };
}

function isPreflight({ method, headers }: HttpRequest): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

function preflightResponse({ headers }: HttpRequest): HttpResponse {
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      // A wildcard would not cover Authorization.
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "authorization, content-type",
      "access-control-max-age": "600",
    },
    body: "",
  };
}
