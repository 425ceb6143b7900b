import type { Description, Schema } from "./document.ts";
import { type Shape, shapeOf } from "./shape.ts";

/**
 * Returns a function that removes undeclared and write-only properties from a request body: secrets are never stored,
 * and the API never returns unknown properties. Values without such properties are returned as they are.
 */
export function createPruner(description: Description, schema: Schema): (value: unknown) => unknown {
  const prune = (part: Schema, value: unknown): unknown => {
    if (Array.isArray(value)) return pruneItems(shapeOf(description, part), value);
    return typeof value === "object" && value !== null ? pruneProperties(shapeOf(description, part), value) : value;
  };
  const pruneItems = ({ items }: Shape, values: unknown[]): unknown[] =>
    items ? values.map((value) => prune(items, value)) : values;
  const pruneProperties = ({ properties, additional }: Shape, value: object): object => {
    const kept: Record<string, unknown> = {};
    let isWhole = true;
    for (const [name, inner] of Object.entries(value)) {
      const part = properties.get(name) ?? additional;
      if (typeof part === "object" && !part.writeOnly) kept[name] = prune(part, inner);
      else if (part === true) kept[name] = inner;
      isWhole &&= kept[name] === inner;
    }
    return isWhole ? value : kept;
  };
  return (value) => prune(schema, value);
}
