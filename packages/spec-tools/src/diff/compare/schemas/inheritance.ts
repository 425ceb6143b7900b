import { isObject, isReference, type Json, parsePointer, resolve, valueAt } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../../shared/json.ts";
import type { Comparison } from "../../comparison.ts";
import type { Side } from "../../side.ts";

/*
 * A schema that is built on another with `allOf` has the properties of that other one: the same nodes. A change of them
 * is a change of the base, and is reported once, there.
 */

/** Returns pointers to the components that a schema is built on, directly or through others. */
export function basesOf({ document }: Side, pointer: string, found: Set<string> = new Set()): Set<string> {
  const schema = resolve<Json | undefined>(document, valueAt(document, parsePointer(pointer)));
  for (const part of isObject(schema) ? itemsOf(schema.allOf) : []) {
    if (!isReference(part) || found.has(part.$ref)) continue;
    found.add(part.$ref);
    basesOf({ document } as Side, part.$ref, found);
  }
  return found;
}

/** Returns whether a change of a property node was reported of one of some schemas. */
export function isReportedByBase(
  { reported }: Comparison,
  node: Json | undefined,
  bases: Iterable<string>,
  aspect = "presence",
): boolean {
  const known = isObject(node) ? reported.get(node) : undefined;
  return known !== undefined && [...bases].some((base) => known.has(`${aspect} ${base}`));
}

/** Remembers that a change of a property node was reported of a schema. */
export function markReported(
  { reported }: Comparison,
  node: Json | undefined,
  pointer: string,
  aspect = "presence",
): void {
  if (isObject(node)) reported.set(node, (reported.get(node) ?? new Set()).add(`${aspect} ${pointer}`));
}
