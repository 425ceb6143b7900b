import { ApiError } from "../http/api-error.ts";
import { isObject } from "./merge.ts";

/** Input can come over HTTP, so its types are unchecked. */
type Fields = Readonly<Record<string, unknown>>;

/** @throws ApiError 422 if the field is missing or not a string */
export function requiredText(input: unknown, name: string): string {
  return optionalText(input, name) ?? missing(name);
}

/** @throws ApiError 422 if the field is present and not a string */
export function optionalText(input: unknown, name: string): string | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || typeof value === "string" ? value : wrong(name, "a string");
}

/** @throws ApiError 422 if the field is missing or not a number of at least 0 */
export function requiredNumber(input: unknown, name: string): number {
  return optionalNumber(input, name) ?? missing(name);
}

/** @throws ApiError 422 if the field is present and not a number of at least 0 */
export function optionalNumber(input: unknown, name: string): number | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || (typeof value === "number" && value >= 0)
    ? value
    : wrong(name, "a number of at least 0");
}

/** @throws ApiError 422 if the field is present and not an array */
export function optionalList(input: unknown, name: string): unknown[] | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || Array.isArray(value) ? value : wrong(name, "an array");
}

/** @throws ApiError 422 if the field is present and not an object */
export function optionalObject(input: unknown, name: string): object | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || isObject(value) ? value : wrong(name, "an object");
}

/** @returns the timestamp in UTC with milliseconds @throws ApiError 422 if the field is present and not a timestamp (RFC 3339) */
export function optionalTimestamp(input: unknown, name: string): string | undefined {
  const text = optionalText(input, name);
  if (text === undefined) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? wrong(name, "a timestamp, e.g. 2023-02-01T10:30:00Z") : date.toISOString();
}

function missing(name: string): never {
  throw new ApiError(422, `${name} is missing`);
}

function wrong(name: string, kind: string): never {
  throw new ApiError(422, `${name} must be ${kind}`);
}
