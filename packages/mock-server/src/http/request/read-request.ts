import { ApiError } from "../api-error.ts";
import type { LocatedRequest } from "../message.ts";
import { parseBody } from "./body.ts";
import type { ParsedRequest } from "./parsed-message.ts";

/**
 * Parses a request into the form that Prism validates.
 *
 * @param params path parameters, decoded
 * @throws ApiError 400 for an unreadable body or a malformed Content-Type
 */
export function readRequest(
  { request, path, search }: LocatedRequest,
  body: Uint8Array,
  params: Record<string, string>,
): ParsedRequest {
  const { method, headers, origin } = request;
  checkMediaType(headers["content-type"]);
  const parsed: ParsedRequest = {
    method: method.toLowerCase(),
    path,
    params,
    query: readQuery(search),
    headers,
    origin,
  };
  if (body.length === 0) return parsed;
  const length = String(body.length);
  // Prism checks the media type only if a length is declared, and chunked bodies have none.
  if (headers["content-length"] !== length) parsed.headers = { ...headers, "content-length": length };
  parsed.body = parseBody(body, headers["content-type"]);
  return parsed;
}

/** A type and a subtype (RFC 9110, section 8.3.1). */
const mediaType = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/;

function checkMediaType(contentType: string | undefined): void {
  if (contentType !== undefined && !mediaType.test(contentType)) {
    throw new ApiError(400, `The Content-Type ${JSON.stringify(contentType)} is not a media type`);
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
