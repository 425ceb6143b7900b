import type { CallContext, Values } from "../call.ts";
import { RtkInputError } from "../errors/errors.ts";

/**
 * Serializes a query: arrays as comma-separated lists (OpenAPI's `style: form, explode: false`, as for all array
 * parameters of the description), dates as ISO 8601. Omits undefined, null and empty arrays.
 *
 * @throws RtkInputError naming a parameter whose value cannot be serialized, or a page number below 1
 */
export function serializeQuery(query: Values, context: CallContext): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (name === "page_no" && !(Number(value ?? 1) >= 1)) throw new RtkInputError(name, "must be 1 or more", context);
    const values = (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null);
    if (values.length) parts.push(`${encodeURIComponent(name)}=${values.map((item) => encode(name, item, context))}`);
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
  throw new RtkInputError(name, "must be a string, number, boolean, Date or list of these", context);
}
