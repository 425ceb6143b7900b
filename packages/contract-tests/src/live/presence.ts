import { type Json, type JsonObject, locate } from "../description/document.ts";

/** How often a described property was present in the objects at one location. */
export interface Presence {
  /** As in the ledger: `data[].id`. Names that are data themselves become `{}`. */
  location: string;
  required: boolean;
  present: number;
  absent: number;
}

interface Shape {
  properties: Record<string, JsonObject>;
  required: string[];
  additional?: JsonObject;
  items?: JsonObject;
}

/** Counts which properties of a schema a value has, at any depth. Keeps nothing of the value itself. */
export function presenceIn(schema: JsonObject, value: Json): Presence[] {
  const counts = new Map<string, Presence>();
  visit(schema, value, "", (location, required, isPresent) => {
    const presence = counts.get(location) ?? { location, required, present: 0, absent: 0 };
    presence[isPresent ? "present" : "absent"]++;
    counts.set(location, presence);
  });
  return [...counts.values()];
}

type Count = (location: string, required: boolean, isPresent: boolean) => void;

function visit(schema: JsonObject, value: Json, location: string, count: Count): void {
  if (typeof value !== "object" || value === null) return;
  const { properties, required, additional, items } = shapeOf(schema, value);
  if (Array.isArray(value)) {
    for (const item of value) if (items) visit(items, item, `${location}[]`, count);
    return;
  }
  for (const [name, inner] of Object.entries(properties)) {
    const place = location === "" ? name : `${location}.${name}`;
    const isPresent = Object.hasOwn(value, name);
    count(place, required.includes(name), isPresent);
    if (isPresent) visit(inner, value[name] as Json, place, count);
  }
  const others = Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name));
  for (const [, inner] of others) if (additional) visit(additional, inner as Json, `${location}{}`, count);
}

/** Merges what `allOf` requires; of alternatives, takes the one that shares the most properties with the value. */
function shapeOf(schema: JsonObject, value: Json): Shape {
  const node = typeof schema.$ref === "string" ? locate(schema.$ref.slice(1)).node : schema;
  const alternatives = ((node.anyOf ?? node.oneOf ?? []) as JsonObject[])
    .map((each) => shapeOf(each, value))
    .toSorted((a, b) => fit(b, value) - fit(a, value));
  const parts = [
    ...((node.allOf ?? []) as JsonObject[]).map((each) => shapeOf(each, value)),
    ...alternatives.slice(0, 1),
  ];
  const additional = node.additionalProperties ?? parts.find((part) => part.additional)?.additional;
  const items = node.items ?? parts.find((part) => part.items)?.items;
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), node.properties),
    required: [...parts.flatMap(({ required }) => required), ...((node.required ?? []) as string[])],
    ...(typeof additional === "object" && { additional: additional as JsonObject }),
    ...(items !== undefined && { items: items as JsonObject }),
  };
}

function fit({ properties, items }: Shape, value: Json): number {
  if (Array.isArray(value)) return items ? 1 : 0;
  return Object.keys(value as JsonObject).filter((name) => Object.hasOwn(properties, name)).length;
}
