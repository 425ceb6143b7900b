import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";

/** Makes a schema node that demands what both nodes demand. */
export type JoinNodes = (one: Json | undefined, other: Json | undefined) => Json | undefined;

/**
 * A maker of joint nodes, which makes one node for one set of nodes, in whatever order and however often they are
 * joined. A document has only so many nodes, so whoever walks a recursive schema comes back to one that was there.
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
