import { isObject, type Json, type JsonObject, objectsIn, parsePointer, valueAt } from "@org/rtk-openapi-refs";
import { described, description } from "./examples.ts";

/** A value of a property or parameter in an example, and its place. */
export interface Mention {
  place: string;
  name: string;
  value: Json;
  /** The object that contains the value; empty for parameters. */
  owner: JsonObject;
}

/** All values in the examples; each item of a list counts separately. */
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

function parameterName(pointer: string): string | undefined {
  const node = valueAt(description, parsePointer(pointer));
  return isObject(node) && typeof node.name === "string" ? node.name : undefined;
}

/** Returns the id of the operation or event that a pointer leads into. */
function operationAt(pointer: string): string {
  const operation = valueAt(description, parsePointer(pointer).slice(0, 3));
  return isObject(operation) ? String(operation.operationId) : pointer;
}
