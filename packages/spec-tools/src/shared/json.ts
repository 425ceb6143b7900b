import { isObject, type Json } from "@org/rtk-openapi-refs";

/** The entries of an object; none of anything else. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of a list; none of anything else. */
export function itemsOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** One text for all values that are equal, in whatever order their keys stand. */
export function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** Values in an order that depends on nothing but them. */
export function sorted(values: Json[]): Json[] {
  return values.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}
