import { readFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Plugin } from "rolldown";
import { webhooksAsPaths } from "../src/prism/webhook-paths.ts";

const name = "virtual:prism-operations";
const description = new URL(import.meta.resolve("@org/rtk-spec/openapi.json"));

/** Makes the module that holds the description's operations and webhook events as Prism reads them. */
export const operationsPlugin: Plugin = {
  name: "prism-operations",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    const document = await readFile(description, "utf8");
    const parts = new Map<string, number>();
    const operations = await listOperations(JSON.parse(document), parts);
    const events = await listOperations(webhooksAsPaths(JSON.parse(document)), parts);
    return `export default ${JSON.stringify({ parts: [...parts.keys()], operations, events })};`;
  },
};

async function listOperations(document: object, parts: Map<string, number>): Promise<object[]> {
  const resources = await getHttpOperationsFromSpec(document);
  return resources.map((resource) => ({
    id: resource.iid ?? resource.id,
    method: resource.method,
    path: resource.path,
    json: stringify(resource, parts),
  }));
}

/**
 * JSON of an operation in which its schemas and lists of parameters are numbers of parts that operations share. Prism
 * compiles a validator for each object that it is given, and most operations declare the same errors.
 */
function stringify(value: unknown, parts: Map<string, number>): string {
  return JSON.stringify(value, function (this: unknown, key, inner) {
    // Where Prism found a schema; it differs between equal ones.
    if (key === "x-stoplight") return undefined;
    const isPart = (key === "schema" && isContent(this)) || (Array.isArray(inner) && isRequest(this));
    return isPart ? { $part: numberOf(stringify(inner, parts), parts) } : inner;
  });
}

function isContent(node: unknown): boolean {
  return typeof node === "object" && node !== null && "mediaType" in node;
}

function isRequest(node: unknown): boolean {
  return typeof node === "object" && node !== null && "path" in node && "query" in node && "headers" in node;
}

function numberOf(json: string, parts: Map<string, number>): number {
  const number = parts.get(json) ?? parts.size;
  parts.set(json, number);
  return number;
}
