import { RtkInputError } from "./errors.ts";

/** `HeadersInit` by a name that also `@types/node` knows, or values that openapi-fetch allows. */
export type HeaderValues = RequestInit["headers"] | Record<string, unknown> | undefined | false;

/**
 * Headers of several sources; later ones win, null takes a header away.
 * @throws RtkInputError naming a header that HTTP does not allow; `fetch` would quote its value
 */
export function mergeHeaders(sources: HeaderValues[]): Headers {
  const merged = new Headers();
  for (const source of sources) {
    const entries = source && Symbol.iterator in source ? source : Object.entries(source || {});
    for (const [name, value] of entries as Iterable<[string, unknown]>) setHeader(merged, name, value);
  }
  return merged;
}

function setHeader(headers: Headers, name: string, value: unknown): void {
  try {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, String(value));
  } catch {
    throw new RtkInputError(name, "is not a valid header");
  }
}
