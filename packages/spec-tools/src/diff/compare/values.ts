import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "@org/rtk-openapi-refs";
import { canonical, itemsOf } from "../../shared/json.ts";

/** Returns whether two values are equal, regardless of key order. */
export const isEqual: (one: Json | undefined, other: Json | undefined) => boolean = isDeepStrictEqual;

/**
 * Describes how a keyword's value changed: set, removed, changed from one value to another, or what a list gained and
 * lost.
 */
export function describeValues(keyword: string, before: Json | undefined, after: Json | undefined): string {
  if (Array.isArray(after) && before === undefined) return `\`${keyword}\` set to ${after.map(quote).join(", ")}`;
  if (Array.isArray(before) && after === undefined) return `\`${keyword}\` removed`;
  if (itemsOf(before).length + itemsOf(after).length > 0) {
    return describeLists(keyword, itemsOf(before), itemsOf(after));
  }
  const isLong = [before, after].some((value) => isObject(value) || (typeof value === "string" && value.length > 40));
  if (isLong) return `\`${keyword}\` ${before === undefined ? "added" : after === undefined ? "removed" : "changed"}`;
  if (before === undefined) return `\`${keyword}\` set to ${quote(after)}`;
  if (after === undefined) return `\`${keyword}\` ${quote(before)} removed`;
  return `\`${keyword}\` changed from ${quote(before)} to ${quote(after)}`;
}

/** Describes what a list gained and lost: `` `enum` gained `a` and lost `b` ``. */
export function describeLists(keyword: string, before: Json[], after: Json[]): string {
  const gained = without(after, before);
  const lost = without(before, after);
  const parts = [
    ...(gained.length > 0 ? [`gained ${gained.map(quote).join(", ")}`] : []),
    ...(lost.length > 0 ? [`lost ${lost.map(quote).join(", ")}`] : []),
  ];
  return `\`${keyword}\` ${parts.join(" and ") || "reordered"}`;
}

/** Returns the values of a list that another list lacks. */
export function without(values: Json[], others: Json[]): Json[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}

export function quote(value: Json | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
