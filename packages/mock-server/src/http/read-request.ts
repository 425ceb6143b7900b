import type { EngineRequest } from "../api/operations.ts";
import { ApiError } from "./api-error.ts";
import { parseBody } from "./body.ts";
import type { LocatedCall } from "./dispatcher.ts";

/**
 * Reads a call into the form that Prism checks.
 *
 * @param params the path's parameters
 * @throws ApiError 400 or 413 for a body that cannot be read, 415 for a Content-Type that is no media type
 */
export function readRequest({ call, path, search }: LocatedCall, params: Record<string, string>): EngineRequest {
  const { method, headers, body, origin } = call;
  refuseNoMediaType(headers["content-type"]);
  const request = { method: method.toLowerCase(), path, params, query: readQuery(search), headers, origin };
  if (body.length === 0) return request;
  return {
    ...request,
    // Prism judges the media type only where a length is declared, which a body in chunks does not do.
    headers: { ...headers, "content-length": String(body.length) },
    body: parseBody(body, headers["content-type"]),
  };
}

function refuseNoMediaType(contentType: string | undefined): void {
  if (contentType !== undefined && !/^\s*[^\s/;]+\/[^\s/;]+\s*(;|$)/.test(contentType)) {
    throw new ApiError(415, `The Content-Type "${contentType}" is no media type`);
  }
}

function readQuery(search: string): Record<string, string | string[]> {
  if (search === "") return {};
  const params = new URLSearchParams(search);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] as string)];
    }),
  );
}
