import { described, description } from "./examples.ts";
import { isObject, type Json, type JsonObject, objectsIn } from "./json.ts";

/** A value that an example gives to a property or a parameter, and where. */
export interface Mention {
  place: string;
  name: string;
  value: Json;
  /** What it stands in; a parameter stands in nothing. */
  owner: JsonObject;
}

/** All that the examples say, value by value; of lists each item. */
export const mentions: Mention[] = described.flatMap(({ pointer, examples }) =>
  Object.entries(examples).flatMap(([example, value]) =>
    parameterName(pointer) === undefined
      ? mentionsIn(`${operationAt(pointer)} ${example}`, value)
      : [{ place: pointer, name: parameterName(pointer) ?? "", value, owner: {} }],
  ),
);

function mentionsIn(place: string, example: Json): Mention[] {
  return [...objectsIn(example)].flatMap(({ object }) =>
    Object.entries(object).flatMap(([name, value]) =>
      [value].flat().map((each) => ({ place, name, value: each, owner: object })),
    ),
  );
}

/** The node at a JSON pointer into the description. */
function at(pointer: string): Json | undefined {
  const keys = pointer.slice(1).split("/");
  return keys.reduce<Json | undefined>((node, key) => {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    return Array.isArray(node) ? node[Number(name)] : isObject(node) ? node[name] : undefined;
  }, description);
}

function parameterName(pointer: string): string | undefined {
  const node = at(pointer);
  return isObject(node) && typeof node.name === "string" ? node.name : undefined;
}

/** The id of the operation or event that a pointer leads into. */
function operationAt(pointer: string): string {
  const operation = at(pointer.split("/").slice(0, 4).join("/"));
  return isObject(operation) ? String(operation.operationId) : pointer;
}
