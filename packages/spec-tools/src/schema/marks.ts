import type { Json } from "@org/rtk-openapi-refs";
import { canonical } from "../shared/json.ts";
import type { Alternative, Schema } from "./schema.ts";

/** Values of properties with an enum, by name; they may discriminate the branches of a union. */
export type Marks = Map<string, Json[]>;

/** Returns the marks of each branch: of its properties, and of the union's discriminator. */
export function marksOf(branch: Alternative, read: (node: Json | undefined) => Schema): Marks {
  const marks: Marks = new Map();
  for (const [name, node] of branch.properties) {
    const values = read(node).alternatives.map(({ constraints }) => constraints.enum);
    if (values.length > 0 && values.every(Array.isArray)) marks.set(name, values.flat());
  }
  return branch.selectedBy ? marks.set(branch.selectedBy.property, branch.selectedBy.values) : marks;
}

/** Returns the names of the marks in which the branches of a union differ. */
export function discriminatorsOf(branches: Marks[]): string[] {
  const names = new Set(branches.flatMap((marks) => [...marks.keys()]));
  return [...names].filter((name) => new Set(branches.map((marks) => canonical(marks.get(name)))).size > 1);
}

/** Returns how much two marks have in common: from 0 (nothing) to 1 (all). */
export function overlapOf(one: Json[], other: Json[]): number {
  const [ours, theirs] = [new Set(one.map(canonical)), new Set(other.map(canonical))];
  return ours.intersection(theirs).size / Math.max(1, ours.union(theirs).size);
}
