import { formatPointer, isObject } from "@org/rtk-openapi-refs";
import type { Choose, Part } from "./kind.ts";

/** A schema of a description. */
export interface SchemaPlace {
  node: Part;
  /** The object that contains the schema as an entry. */
  parent: Part;
  key: string;
  pointer: string;
}

export interface OperationPlace {
  path: string;
  method: string;
  operation: Part;
  id: string;
}

const listKeywords = ["allOf", "anyOf", "oneOf"];

/** Returns every schema in a description, including mere references. */
export function schemasOf(document: Part): SchemaPlace[] {
  const places: SchemaPlace[] = [];
  const visitSchema = (parent: Part, key: string, keys: string[]) => {
    const node = parent[key];
    if (!isObject(node)) return;
    places.push({ node, parent, key, pointer: formatPointer(keys) });
    for (const name of Object.keys(Object(node.properties))) {
      visitSchema(node.properties, name, [...keys, "properties", name]);
    }
    for (const keyword of ["items", "additionalProperties"]) visitSchema(node, keyword, [...keys, keyword]);
    for (const keyword of listKeywords) {
      for (const index of Object.keys(Object(node[keyword])))
        visitSchema(node[keyword], index, [...keys, keyword, index]);
    }
  };
  const visit = (node: Part, keys: string[]) => {
    for (const key of Object.keys(Object(node))) {
      if (key === "examples" || key === "example") continue;
      if (key === "schema") visitSchema(node, key, [...keys, key]);
      else if (typeof node[key] === "object") visit(node[key], [...keys, key]);
    }
  };
  for (const name of Object.keys(document.components.schemas)) {
    visitSchema(document.components.schemas, name, ["components", "schemas", name]);
  }
  for (const section of ["paths", "webhooks"]) visit(document[section], [section]);
  visit(document.components.parameters, ["components", "parameters"]);
  visit(document.components.responses, ["components", "responses"]);
  return places;
}

/** Returns a random schema that satisfies a condition. */
export function chooseSchema(document: Part, choose: Choose, isFit: (place: SchemaPlace) => boolean): SchemaPlace {
  return choose(schemasOf(document).filter(isFit));
}

export function operationsOf(document: Part): OperationPlace[] {
  return Object.keys(document.paths).flatMap((path) =>
    Object.keys(document.paths[path]).map((method) => {
      const operation = document.paths[path][method];
      return { path, method, operation, id: operation.operationId };
    }),
  );
}

/** Returns a random operation that satisfies a condition. */
export function chooseOperation(
  document: Part,
  choose: Choose,
  isFit: (operation: Part) => boolean = () => true,
): OperationPlace {
  return choose(operationsOf(document).filter(({ operation }) => isFit(operation)));
}

/** Follows a reference to a component. */
export function follow(document: Part, node: Part): Part {
  if (typeof node?.$ref !== "string") return node;
  const [, section = "", kind = "", name = ""] = node.$ref.split("/");
  return document[section][kind][name];
}

export function refTo(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Replaces every reference to one schema, in mappings too. */
export function replaceRefs(node: Part, from: string, to: (place: Part) => Part): void {
  for (const key of Object.keys(Object(node))) {
    const child = node[key];
    if (child === refTo(from).$ref) node[key] = to(child);
    else if (typeof child === "object") replaceRefs(child, from, to);
  }
}

/** Renames an entry's key without moving the entry. */
export function rename(object: Part, from: string, to: string): void {
  const entries = Object.entries(object).map(([key, value]) => [key === from ? to : key, value] as const);
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
}
