import { type CallContext, RtkInputError } from "./errors.ts";

/**
 * Writes a query string: arrays as comma-separated lists (OpenAPI's `style: form, explode: false`, which all array
 * parameters of the description have), dates as ISO 8601; what is undefined or null is left out.
 *
 * @throws RtkInputError naming a parameter that is an object
 */
export function serializeQuery(query: Record<string, unknown>, context: CallContext): string {
  const encode = (name: string, value: unknown) => {
    if (value instanceof Date) return encodeURIComponent(value.toISOString());
    if (typeof value === "object")
      throw new RtkInputError(name, "must not be an object: it stands in a query", context);
    return encodeURIComponent(String(value));
  };
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encode(name, name)}=${[value].flat().map((item) => encode(name, item))}`)
    .join("&");
}
