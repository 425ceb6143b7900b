import { isObject, type Json, type JsonObject, objectsIn } from "@org/rtk-openapi-refs";
import bundle from "@org/rtk-spec/openapi.json" with { type: "json" };

export const description = bundle as unknown as JsonObject;

/** Schema and examples of a JSON body, parameter or header of the description. */
export interface Described {
  pointer: string;
  direction: "request" | "response";
  examples: Record<string, Json>;
}

export const described: Described[] = [...objectsIn(description)].flatMap(({ pointer, object }) =>
  isObject(object.schema) ? [{ pointer, direction: directionOf(pointer), examples: examplesOf(object) }] : [],
);

function directionOf(pointer: string): Described["direction"] {
  return /\/(responses|headers)\//.test(pointer) ? "response" : "request";
}

function examplesOf({ example, examples }: JsonObject): Record<string, Json> {
  if (example !== undefined) return { example };
  return Object.fromEntries(Object.entries(examples ?? {}).map(([name, { value }]) => [name, value]));
}
