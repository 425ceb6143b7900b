import {
  formatPointer,
  isObject,
  isReference,
  type Json,
  type JsonObject,
  objectsIn,
  parsePointer,
  refsIn,
  resolve,
} from "@org/rtk-openapi-refs";
import { createSchemaReader, type SchemaReader } from "../schema/reader.ts";
import { entriesOf, itemsOf } from "../shared/json.ts";
import { findUsages, type Usages } from "./usages.ts";

/** Who sends a value: users send requests, the server sends responses and webhook events. */
export type Direction = "request" | "response";

/** One of the two descriptions, with lookups for the comparison. */
export interface Side {
  document: JsonObject;
  read: SchemaReader;
  /** Returns the JSON pointer to an object of the document, or undefined if the object is not part of it. */
  pointerOf(node: Json | undefined): string | undefined;
  usersOf: Usages;
  /** References that occur as members of a union. */
  unionMembers: Set<string>;
  /** Directions in which values of each component are sent, by pointer. */
  directions: Map<string, Set<Direction>>;
}

export function createSide(document: JsonObject): Side {
  const pointers = new WeakMap<JsonObject, string>();
  for (const { pointer, object } of objectsIn(document)) pointers.set(object, pointer);
  return {
    document,
    read: createSchemaReader({ source: "The description", root: document, isVersion30: false }, { isDetailed: true }),
    pointerOf: (node) => (isObject(node) ? pointers.get(node) : undefined),
    usersOf: findUsages(document),
    unionMembers: findUnionMembers(document),
    directions: findDirections(document),
  };
}

function findUnionMembers(document: JsonObject): Set<string> {
  const members = [...objectsIn(document)].flatMap(({ object }) => [
    ...itemsOf(object.anyOf),
    ...itemsOf(object.oneOf),
  ]);
  return new Set(members.flatMap((member) => (isReference(member) ? member.$ref : [])));
}

function findDirections(document: JsonObject): Map<string, Set<Direction>> {
  const directions = new Map<string, Set<Direction>>();
  const mark = (node: Json | undefined, direction: Direction) => {
    for (const ref of refsIn(document, node)) {
      const component = formatPointer(parsePointer(ref).slice(0, 3));
      directions.set(component, (directions.get(component) ?? new Set()).add(direction));
    }
  };
  for (const section of ["paths", "webhooks"]) {
    const [sent, received] = directionsIn(section);
    for (const [, node] of entriesOf(document[section])) {
      const item = resolve<Json>(document, node);
      if (isObject(item)) mark(item.parameters, sent);
      for (const [, operation] of entriesOf(item)) {
        if (!isObject(operation)) continue;
        mark(operation.parameters, sent);
        mark(operation.requestBody, sent);
        mark(operation.responses, received);
      }
    }
  }
  return directions;
}

/**
 * Returns the directions of a section's requests and responses: webhook requests are received by users, so they count
 * as responses.
 */
export function directionsIn(section: string): [Direction, Direction] {
  return section === "webhooks" ? ["response", "request"] : ["request", "response"];
}
