import type { Json, JsonObject } from "../../src/description/document.ts";
import { type Schema, shapeOf } from "./shape.ts";

/** Returns the part of a value that its schema declares, at any depth, and that responses therefore show. */
export function declaredPartOf(schema: Schema, value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  const shape = shapeOf(schema);
  const alternative = shape.alternatives.find((each) => shapeOf(each).types.includes("object"));
  if (alternative) return declaredPartOf(alternative, value);
  if (Array.isArray(value)) return value.map((item) => declaredPartOf((shape.keywords.items ?? true) as Schema, item));
  const declared = Object.keys(value).filter((name) => shape.properties[name] ?? shape.additional);
  return Object.fromEntries(
    declared
      .filter((name) => (shape.properties[name] as JsonObject | undefined)?.writeOnly !== true)
      .map((name) => [
        name,
        declaredPartOf((shape.properties[name] ?? shape.additional) as Schema, value[name] as Json),
      ]),
  );
}
