import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { webhooksAsPaths } from "./webhook-paths.ts";

/** A resource as JSON, with `{"$part": 3}` in place of each shared part. */
export interface SerializedResource {
  id: string;
  method: string;
  path: string;
  json: string;
}

export interface SerializedResources {
  /** JSON of the shared parts. */
  parts: string[];
  operations: SerializedResource[];
  /** The webhook events, each as a resource whose path is its name. */
  events: SerializedResource[];
}

/** Reads a description with Prism and serialises its operations and webhook events. */
export async function serializeResources(document: object): Promise<SerializedResources> {
  const parts = new Map<string, number>();
  const operations = await listResources(document, parts);
  const events = await listResources(webhooksAsPaths(document), parts);
  return { parts: [...parts.keys()], operations, events };
}

async function listResources(document: object, parts: Map<string, number>): Promise<SerializedResource[]> {
  // Prism resolves references in place.
  const resources = await getHttpOperationsFromSpec(structuredClone(document));
  return resources.map((resource) => ({
    id: resource.iid ?? resource.id,
    method: resource.method,
    path: resource.path,
    json: stringify(resource, parts),
  }));
}

/**
 * Serialises a resource with its schemas and parameter lists replaced by references. Prism compiles a validator per
 * object, and most operations declare the same errors.
 */
function stringify(value: unknown, parts: Map<string, number>): string {
  return JSON.stringify(value, function (this: unknown, key, inner) {
    // The location where Prism found a schema, which differs between equal schemas.
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
