import type { HeadersOptions } from "openapi-fetch";

/**
 * Returns headers as a plain object. openapi-fetch merges only such objects and the global `Headers`; it would lose
 * pairs, maps and the `Headers` of another library.
 */
export function toRecord(headers: HeadersOptions | undefined): Record<string, string> {
  return Symbol.iterator in Object(headers)
    ? Object.fromEntries(headers as Iterable<[string, string]>)
    : Object(headers);
}
