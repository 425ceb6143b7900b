import { checkExpanded, checkSelfContained, checkTree, type JsonObject } from "@org/rtk-openapi-refs";
import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import bundled from "./bundled-resources.ts";
import type { SerializedResource } from "./serialize-resources.ts";
import { webhooksAsPaths } from "./webhook-paths.ts";

/** An operation as Prism reads it from a description. */
export type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export interface LocatedResource {
  id: string;
  method: string;
  /** Path template. */
  path: string;
  resource: () => Resource;
}

/**
 * The operations of the built-in description. All mock servers of a process share them, including the validators that
 * Prism compiles.
 */
export const bundledOperations = bundled.operations.map(locate);

/** The webhook events of the built-in description, each as a resource whose path is its name (`/meeting.started`). */
export const bundledEvents = bundled.events.map(locate);

function locate({ id, method, path, json }: SerializedResource): LocatedResource {
  const resource = once(
    () => JSON.parse(json, (_, value) => (isPart(value) ? readPart(value.$part) : value)) as Resource,
  );
  return { id, method, path, resource };
}

const parts = bundled.parts.map((json) => once(() => JSON.parse(json) as unknown));

function readPart(number: number): unknown {
  return parts[number]?.();
}

function isPart(value: unknown): value is { $part: number } {
  return typeof value === "object" && value !== null && "$part" in value;
}

/** Returns a function that creates its value on first use. */
function once<Value>(create: () => Value): () => Value {
  let created: { value: Value } | undefined;
  return () => {
    created ??= { value: create() };
    return created.value;
  };
}

/** Reads the webhook events of any OpenAPI document, as resources. @throws Error if it is not one */
export function readEvents(document: object): Promise<LocatedResource[]> {
  return readOperations(webhooksAsPaths(document));
}

/** Reads the operations of any OpenAPI document. @throws Error if it is not one */
export async function readOperations(document: object): Promise<LocatedResource[]> {
  checkTree(document);
  // Otherwise Prism would read the files and URLs that it refers to.
  checkSelfContained(document as JsonObject);
  checkExpanded(document);
  const prism = await import("@stoplight/prism-http/dist/utils/operations.js");
  // Prism resolves references in place.
  const resources = await prism.getHttpOperationsFromSpec(structuredClone(document));
  return resources.map((resource) => ({
    id: resource.iid ?? resource.id,
    method: resource.method,
    path: resource.path,
    resource: () => resource,
  }));
}
