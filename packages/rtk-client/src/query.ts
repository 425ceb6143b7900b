import type { CallContext } from "./call.ts";
import { RtkInputError } from "./errors.ts";

/**
 * Writes a query string: arrays as comma-separated lists (OpenAPI's `style: form, explode: false`, which all array
 * parameters of the description have), dates as ISO 8601; what is undefined, null or an empty array is left out.
 *
 * @throws RtkInputError naming a parameter that a query has no form for
 */
export function serializeQuery(query: Record<string, unknown>, context: CallContext): string {
  const parts: string[] = [];
  for (const name in query) {
    const values = [query[name]].flat().filter((value) => value !== undefined && value !== null);
    if (values.length > 0)
      parts.push(`${encodeURIComponent(name)}=${values.map((value) => encode(name, value, context))}`);
  }
  return parts.join("&");
}

function encode(name: string, value: unknown, context: CallContext): string {
  try {
    const text = value instanceof Date ? value.toISOString() : value;
    if (typeof text !== "object") return encodeURIComponent(text as string);
  } catch {
    // An invalid date or a lone surrogate.
  }
  throw new RtkInputError(name, "must be a string, number, boolean, Date or a list of these", context);
}
