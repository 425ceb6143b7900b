import { readFile } from "node:fs/promises";
import { checkSelfContained, isObject, type JsonObject, parseDocument } from "@org/rtk-openapi-refs";

/**
 * Reads a description from a file, JSON or YAML.
 *
 * @param resolveExternal also reads the files and URLs that it refers to
 * @throws Error with the reason if it cannot be used
 */
export async function readDescription(file: string, resolveExternal: boolean): Promise<JsonObject> {
  const document = await parseDocument(await readFile(file, "utf8"));
  if (!isObject(document)) throw new Error("it is not an OpenAPI document");
  if (resolveExternal) return bundle(file);
  checkSelfContained(document, "bundle the document into one file, or pass --resolve-external");
  return document;
}

async function bundle(file: string): Promise<JsonObject> {
  const { default: RefParser } = await import("@stoplight/json-schema-ref-parser");
  return (await new RefParser().bundle(file)) as unknown as JsonObject;
}
