import type { Json } from "@org/rtk-openapi-refs";
import * as refs from "@org/rtk-openapi-refs";
import type { OpenApiDocument } from "./document.ts";
import { InputError } from "./input-error.ts";

/**
 * Returns a node or, if it is a `$ref`, its final target.
 *
 * @throws InputError naming document and reference if it points to nothing, outside the document, or to itself
 */
export function follow(document: OpenApiDocument, node: Json | undefined): Json | undefined {
  return naming(document, () => refs.resolve(document.root, node));
}

/** Returns the target of a `$ref`. @throws InputError like `follow` */
export function lookUp(document: OpenApiDocument, reference: string): Json {
  return naming(document, () => refs.lookUp(document.root, reference));
}

function naming<Result>({ source }: OpenApiDocument, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof refs.RefError)) throw error;
    const isExternal = error.message.includes("bundle the document first");
    throw new InputError(`${source}: ${error.message}${isExternal ? ", or pass --resolve-external" : ""}.`);
  }
}
