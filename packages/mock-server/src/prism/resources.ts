import bundled from "virtual:prism-operations";
import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";
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
 * The operations of our own description, read when this package was built: reading takes longer than the rest of the start.
 * All mock servers of a process share them, and with them the validators that Prism compiles.
 */
export const bundledOperations = bundled.operations.map(locate);

/** The webhook events of our own description, each as an operation with its name for a path (`/meeting.started`). */
export const bundledEvents = bundled.events.map(locate);

function locate({ id, method, path, json }: (typeof bundled.operations)[number]): LocatedResource {
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

/** A function that makes something when it is first asked for it. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The webhook events of any OpenAPI document, as operations. @throws Error when it is none */
export function readEvents(document: object): Promise<LocatedResource[]> {
  return readOperations(webhooksAsPaths(document));
}

/** The operations of any OpenAPI document. @throws Error when it is none */
export async function readOperations(document: object): Promise<LocatedResource[]> {
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
