import { entriesOf, isObject, type Json, type JsonObject } from "../shared/json.ts";
import { keysOf, pointerOf, valueAt } from "./pointer.ts";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Tells which operations and webhook events a place in a description has to do with, by id and name. */
export type Users = (pointer: string) => string[];

/** Reads a bundled description once, so that any number of places can be asked for. */
export function findUsers(document: JsonObject): Users {
  const operations = listOperations(document);
  const byComponent = new Map<string, Set<string>>();
  for (const { name, node } of operations) {
    for (const component of reach(document, node)) {
      byComponent.set(component, (byComponent.get(component) ?? new Set()).add(name));
    }
  }
  return (pointer) => {
    const keys = keysOf(pointer);
    if (keys[0] === "components") return [...(byComponent.get(pointerOf(keys.slice(0, 3))) ?? [])].sort();
    const within = operations.filter(({ place }) => isPrefix(keys.slice(0, 3), place) || isPrefix(place, keys));
    return keys.length > 1 ? within.map(({ name }) => name).sort() : [];
  };
}

interface LocatedOperation {
  name: string;
  place: string[];
  node: Json;
}

function listOperations(document: JsonObject): LocatedOperation[] {
  return ["paths", "webhooks"].flatMap((section) =>
    entriesOf(document[section]).flatMap(([key, item]) =>
      entriesOf(item)
        .filter(([method]) => methods.has(method))
        .map(([method, node]) => ({ name: nameOf(section, key, method, node), place: [section, key, method], node })),
    ),
  );
}

function nameOf(section: string, key: string, method: string, node: Json): string {
  if (section === "webhooks") return key;
  return isObject(node) && typeof node.operationId === "string" ? node.operationId : `${method.toUpperCase()} ${key}`;
}

/** Pointers to all components that a node refers to, directly or through others. */
function reach(document: JsonObject, start: Json, reached = new Set<string>()): Set<string> {
  if (isObject(start) && typeof start.$ref === "string") {
    const keys = keysOf(start.$ref).slice(0, 3);
    const pointer = pointerOf(keys);
    if (reached.has(pointer)) return reached;
    reached.add(pointer);
    reach(document, valueAt(document, keys) ?? null, reached);
  } else if (typeof start === "object" && start !== null) {
    for (const child of Object.values(start)) reach(document, child, reached);
  }
  return reached;
}

function isPrefix(part: string[], whole: string[]): boolean {
  return part.every((key, index) => whole[index] === key);
}
