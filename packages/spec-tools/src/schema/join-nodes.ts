import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { InputError } from "../shared/input-error.ts";

/** Far above any real description: the parts of recursive schemas can combine in as many ways as there are subsets. */
const maxJoints = 100_000;

/** Returns a schema node that combines the constraints of both nodes. */
export type JoinNodes = (one: Json | undefined, other: Json | undefined) => Json | undefined;

/**
 * Creates a function that joins nodes. It returns the same node for the same set of nodes, so that walks through
 * recursive schemas end.
 */
export function createJoin(): JoinNodes {
  const numbers = new Map<JsonObject, number>();
  const partsOf = new Map<JsonObject, JsonObject[]>();
  const joint = new Map<string, JsonObject>();

  function numberOf(node: JsonObject): number {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  }

  function join(one: JsonObject, other: JsonObject): JsonObject {
    const parts = [...new Set([one, other].flatMap((node) => partsOf.get(node) ?? [node]))];
    if (parts.length === 1) return one;
    const key = parts
      .map(numberOf)
      .sort((a, b) => a - b)
      .join();
    if (joint.size > maxJoints) throw new InputError("The schemas of an allOf combine in too many ways to compare.");
    const node = joint.get(key) ?? { allOf: parts };
    joint.set(key, node);
    partsOf.set(node, parts);
    return node;
  }

  return (one, other) => {
    if (one === false || other === false) return false;
    if (!isObject(one)) return other;
    return isObject(other) ? join(one, other) : one;
  };
}
