import { isObject, isReference, type Json, parsePointer, resolve, valueAt } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../../shared/json.ts";
import type { Comparison } from "../../comparison.ts";
import type { Side } from "../../side.ts";

/*
 * A schema with another one in its `allOf` shares that base's property nodes. Their changes are reported once, for the
 * base.
 */

/** Returns pointers to a schema's bases, direct and indirect. */
export function basesOf({ document }: Side, pointer: string, found: Set<string> = new Set()): Set<string> {
  const schema = resolve<Json | undefined>(document, valueAt(document, parsePointer(pointer)));
  for (const part of isObject(schema) ? itemsOf(schema.allOf) : []) {
    if (!isReference(part) || found.has(part.$ref)) continue;
    found.add(part.$ref);
    basesOf({ document } as Side, part.$ref, found);
  }
  return found;
}

/** Returns whether a change of a property node was reported for one of the given schemas. */
export function isReportedByBase(
  { reported }: Comparison,
  node: Json | undefined,
  bases: Iterable<string>,
  aspect = "presence",
): boolean {
  const known = isObject(node) ? reported.get(node) : undefined;
  return known !== undefined && [...bases].some((base) => known.has(`${aspect} ${base}`));
}

/** Records that a change of a property node was reported for a schema. */
export function markReported(
  { reported }: Comparison,
  node: Json | undefined,
  pointer: string,
  aspect = "presence",
): void {
  if (isObject(node)) reported.set(node, (reported.get(node) ?? new Set()).add(`${aspect} ${pointer}`));
}
