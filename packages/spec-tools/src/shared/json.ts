import { isObject, type Json } from "@org/rtk-openapi-refs";

/** Returns the entries of an object; for any other value, none. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Returns the items of an array; for any other value, none. */
export function itemsOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the same text for equal values, regardless of key order. */
export function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** Returns values in an order that depends only on the values. */
export function sorted(values: Json[]): Json[] {
  return values.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}
