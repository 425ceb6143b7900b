import type { OpenApiDocument } from "../shared/document.ts";
import { InputError } from "../shared/input-error.ts";
import { isObject, type Json } from "../shared/json.ts";

/**
 * What a node means: itself, or, if it is a `$ref`, what that leads to in the end.
 *
 * @throws InputError naming document and reference when it leads nowhere, out of the document, or in a circle
 */
export function follow(document: OpenApiDocument, node: Json | undefined): Json | undefined {
  const passed = new Set<string>();
  let current = node;
  while (isObject(current) && typeof current.$ref === "string") {
    if (passed.has(current.$ref)) throw new InputError(`${document.source}: ${current.$ref} refers to itself.`);
    passed.add(current.$ref);
    current = lookUp(document, current.$ref);
  }
  return current;
}

/** What a `$ref` names. @throws InputError naming document and reference when it leads nowhere or out of the document */
export function lookUp(document: OpenApiDocument, reference: string): Json {
  if (!reference.startsWith("#/")) {
    throw new InputError(`${document.source}: ${reference} leads out of the document; bundle it first.`);
  }
  const target = reference
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json | undefined>(childOf, document.root);
  if (target === undefined) throw new InputError(`${document.source}: ${reference} leads nowhere.`);
  return target;
}

function childOf(parent: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(parent)) return parent[Number(key)];
  return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}
