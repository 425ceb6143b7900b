import { ApiError } from "./api-error.ts";

/** Longest request body in bytes (1 MB). */
export const bodyLimit = 1_000_000;

/** Deepest nesting of a JSON body. Deeper ones overflow the stack of the validators. */
const depthLimit = 100;

/**
 * Parses a request body as JSON unless another media type is declared, which Prism then validates.
 *
 * @throws ApiError 413 for a body over the limit, 400 for one that is not UTF-8 or not JSON, or that JavaScript cannot
 *   represent safely (numbers beyond a double, keys named `__proto__`, nesting that overflows the stack)
 */
export function parseBody(bytes: Uint8Array, contentType: string | undefined): unknown {
  if (bytes.length > bodyLimit) throw tooLarge();
  const text = decodeText(bytes);
  if (contentType && !/^[^;]*[/+]json\b/i.test(contentType)) return text;
  const body = parseJson(text);
  refuseUnsafe(body);
  return body;
}

export function tooLarge(): ApiError {
  return new ApiError(413, `The request body is larger than ${bodyLimit} bytes`);
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError(400, "The request body is not valid UTF-8");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError(400, `The request body is not valid JSON: ${(cause as Error).message}`);
  }
}

function refuseUnsafe(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit) throw new ApiError(400, `The request body is nested more than ${depthLimit} levels deep`);
    level = level.flatMap(childrenOf);
  }
}

function childrenOf(value: unknown): unknown[] {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ApiError(400, "The request body contains a number that is too large for a double");
  }
  if (typeof value !== "object" || value === null) return [];
  if (Object.hasOwn(value, "__proto__")) throw new ApiError(400, "The request body contains a key named __proto__");
  return Object.values(value);
}
