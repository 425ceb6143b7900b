import { formatPointer, isObject, type Json, type JsonObject, parsePointer, refsIn } from "@org/rtk-openapi-refs";
import { entriesOf } from "../shared/json.ts";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Tells which operations and webhook events a place in a description has to do with, by id and name. */
export type Users = (pointer: string) => string[];

/** Reads a bundled description once, so that any number of places can be asked for. */
export function findUsers(document: JsonObject): Users {
  const operations = listOperations(document);
  const byComponent = new Map<string, Set<string>>();
  for (const { name, node } of operations) {
    const components = [...refsIn(document, node)].map(componentOf);
    for (const component of components) {
      byComponent.set(component, (byComponent.get(component) ?? new Set()).add(name));
    }
  }
  return (pointer) => {
    const keys = parsePointer(pointer);
    if (keys[0] === "components") return [...(byComponent.get(componentOf(pointer)) ?? [])].sort();
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

/** Returns the pointer to the component that a pointer leads into. */
function componentOf(pointer: string): string {
  return formatPointer(parsePointer(pointer).slice(0, 3));
}

function isPrefix(part: string[], whole: string[]): boolean {
  return part.every((key, index) => whole[index] === key);
}
