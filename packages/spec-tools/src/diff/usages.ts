import {
  formatPointer,
  isObject,
  type Json,
  type JsonObject,
  parsePointer,
  refsIn,
  resolve,
} from "@org/rtk-openapi-refs";
import { entriesOf } from "../shared/json.ts";
import { httpMethods } from "./http-methods.ts";

const methods = new Set(httpMethods);

/** Returns the operation ids and webhook event names that use a place in a description. */
export type Usages = (pointer: string) => string[];

/** Indexes a bundled description once, for any number of lookups. */
export function findUsages(document: JsonObject): Usages {
  const operations = listOperations(document);
  const byComponent = new Map<string, Set<string>>();
  for (const { name, parts } of operations) {
    const components = [...refsIn(document, parts)].map(componentOf);
    for (const component of components) {
      byComponent.set(component, (byComponent.get(component) ?? new Set()).add(name));
    }
  }
  const byPath = Map.groupBy(operations, ({ place }) => formatPointer(place.slice(0, 2)));
  return (pointer) => {
    const keys = parsePointer(pointer);
    if (keys[0] === "components") return [...(byComponent.get(componentOf(pointer)) ?? [])].sort();
    // Parameters of a path apply to all its operations.
    const top = keys.slice(0, keys[2] === "parameters" ? 2 : 3);
    const within = (byPath.get(formatPointer(keys.slice(0, 2))) ?? []).filter(
      ({ place }) => isPrefix(top, place) || isPrefix(place, keys),
    );
    return keys.length > 1 ? within.map(({ name }) => name).sort() : [];
  };
}

interface LocatedOperation {
  name: string;
  place: string[];
  parts: (Json | undefined)[];
}

function listOperations(document: JsonObject): LocatedOperation[] {
  return ["paths", "webhooks"].flatMap((section) =>
    entriesOf(document[section]).flatMap(([key, node]) => {
      const item = resolve<Json>(document, node);
      return entriesOf(item)
        .filter(([method]) => methods.has(method))
        .map(([method, operation]) => ({
          name: nameOf(section, key, method, operation),
          place: [section, key, method],
          parts: [operation, isObject(item) ? item.parameters : undefined],
        }));
    }),
  );
}

function nameOf(section: string, key: string, method: string, node: Json): string {
  if (section === "webhooks") return key;
  return isObject(node) && typeof node.operationId === "string" ? node.operationId : `${method.toUpperCase()} ${key}`;
}

/** Returns the pointer to the component that contains a pointer's target. */
function componentOf(pointer: string): string {
  return formatPointer(parsePointer(pointer).slice(0, 3));
}

function isPrefix(part: string[], whole: string[]): boolean {
  return part.every((key, index) => whole[index] === key);
}
