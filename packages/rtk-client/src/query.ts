import { RtkInputError } from "./errors.ts";

/**
 * Writes a query string: arrays as comma-separated lists (OpenAPI's `style: form, explode: false`, which all array
 * parameters of the description have), dates as ISO 8601; what is undefined or null is left out.
 *
 * @throws RtkInputError naming a parameter that is an object
 */
export function serializeQuery(query: Record<string, unknown>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${[value].flat().map(encodeValue.bind(null, name)).join(",")}`)
    .join("&");
}

function encodeValue(name: string, value: unknown): string {
  if (value instanceof Date) return encodeURIComponent(value.toISOString());
  if (typeof value === "object") {
    throw new RtkInputError(`The query parameter ${name} must not be an object`, { parameter: name });
  }
  return encodeURIComponent(String(value));
}
