import type { Reference } from "@org/rtk-openapi-refs";
/** The description cannot be read, or breaks a rule that the generators rely on. */
export class DescriptionError extends Error {
  override readonly name = "DescriptionError";
}

/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
  webhooks?: Record<string, unknown>;
  components: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    examples?: Record<string, unknown>;
  };
}

export type PathItem = Partial<Record<HttpMethod, Operation>>;

export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: Schema | Reference }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema?: Schema | Reference }> }>;
  deprecated?: boolean;
  "x-paging"?: Paging;
  /** The effect of sending the request twice: none, the same as once, or possibly a second one. */
  "x-retry"?: "safe" | "idempotent" | "command";
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: Schema;
}

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema | Reference>;
  items?: Schema | Reference;
  [keyword: string]: unknown;
}

/** The items and the paging of a paginated response, as dotted paths into the body. */
export interface Paging {
  items: string;
  paging: string;
  /** Parameters that sort by creation, if that keeps items from moving between pages. */
  stable?: Record<string, string>;
}

/** Returns `x-paging.stable` as a query, or undefined. */
export function orderOf({ stable }: Paging): string | undefined {
  return (
    stable &&
    Object.entries(stable)
      .map(([name, value]) => `${name}=${value}`)
      .join("&")
  );
}

const httpMethods: HttpMethod[] = ["get", "post", "put", "patch", "delete"];

export interface LocatedOperation {
  path: string;
  method: HttpMethod;
  operation: Operation;
}

/** Returns all operations, sorted by id. */
export function operationsOf(description: Description): LocatedOperation[] {
  return Object.entries(description.paths)
    .flatMap(([path, item]) =>
      httpMethods.flatMap((method) => {
        const operation = item[method];
        return operation ? [{ path, method, operation }] : [];
      }),
    )
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1));
}
