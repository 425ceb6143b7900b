import type { Description, Schema } from "./document.ts";
import { type Shape, shapeOf } from "./shape.ts";

/**
 * Returns a function that removes undeclared and write-only properties from a request body: secrets are never stored,
 * and the API never returns unknown properties.
 */
export function createPruner(description: Description, schema: Schema): (value: unknown) => unknown {
  const prune = (part: Schema, value: unknown): unknown => {
    if (Array.isArray(value)) return pruneItems(shapeOf(description, part), value);
    return typeof value === "object" && value !== null ? pruneProperties(shapeOf(description, part), value) : value;
  };
  const pruneItems = ({ items }: Shape, values: unknown[]): unknown[] =>
    items ? values.map((value) => prune(items, value)) : values;
  const pruneProperties = ({ properties, additional }: Shape, value: object): object => {
    const kept: [string, unknown][] = [];
    for (const [name, inner] of Object.entries(value)) {
      const declared = properties.get(name);
      if (declared?.writeOnly) continue;
      if (declared) kept.push([name, prune(declared, inner)]);
      else if (additional) kept.push([name, additional === true ? inner : prune(additional, inner)]);
    }
    return Object.fromEntries(kept);
  };
  return (value) => prune(schema, value);
}
