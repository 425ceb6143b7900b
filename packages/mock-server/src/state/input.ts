import { ApiError } from "../http/api-error.ts";
import { isObject } from "./merge.ts";

/** What simulations are given comes over HTTP too, so its types are nothing to rely on. */
type Fields = Readonly<Record<string, unknown>>;

/** @throws ApiError 422 when the field is not a text */
export function requiredText(input: unknown, name: string): string {
  return optionalText(input, name) ?? missing(name);
}

/** @throws ApiError 422 when the field is there and not a text */
export function optionalText(input: unknown, name: string): string | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || typeof value === "string" ? value : wrong(name, "a text");
}

/** @throws ApiError 422 when the field is not a number of 0 or more */
export function requiredNumber(input: unknown, name: string): number {
  return optionalNumber(input, name) ?? missing(name);
}

/** @throws ApiError 422 when the field is there and not a number of 0 or more */
export function optionalNumber(input: unknown, name: string): number | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || (typeof value === "number" && value >= 0)
    ? value
    : wrong(name, "a number of 0 or more");
}

/** @throws ApiError 422 when the field is there and not a list */
export function optionalList(input: unknown, name: string): unknown[] | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || Array.isArray(value) ? value : wrong(name, "a list");
}

/** @throws ApiError 422 when the field is there and not an object */
export function optionalObject(input: unknown, name: string): object | undefined {
  const value = (input as Fields | undefined)?.[name];
  return value === undefined || isObject(value) ? value : wrong(name, "an object");
}

/** @returns the moment in UTC with milliseconds @throws ApiError 422 when the field is there and no moment (RFC 3339) */
export function optionalMoment(input: unknown, name: string): string | undefined {
  const text = optionalText(input, name);
  if (text === undefined) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? wrong(name, "a moment, such as 2023-02-01T10:30:00Z") : date.toISOString();
}

function missing(name: string): never {
  throw new ApiError(422, `${name} is missing`);
}

function wrong(name: string, kind: string): never {
  throw new ApiError(422, `${name} must be ${kind}`);
}
