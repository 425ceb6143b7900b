import operations from "virtual:prism-operations";
import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** An operation as Prism reads it from a description. */
export type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export interface LocatedResource {
  id: string;
  method: string;
  /** Path template. */
  path: string;
  resource: () => Resource;
}

/** The operations of our own description, read when this package was built: reading takes longer than the rest of the start. */
export function readBundledOperations(): LocatedResource[] {
  return operations.map(({ id, method, path, json }) => {
    let resource: Resource | undefined;
    return {
      id,
      method,
      path,
      resource() {
        resource ??= JSON.parse(json) as Resource;
        return resource;
      },
    };
  });
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
