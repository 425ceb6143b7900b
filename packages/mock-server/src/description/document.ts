import type { Reference } from "@org/rtk-openapi-refs";

/** The parts of an OpenAPI 3.1 document that the mock server reads without Prism. */
export interface Description {
  info: { description?: string };
  tags?: { name: string }[];
  paths: Record<string, Record<string, DescribedOperation>>;
  components: Record<string, Record<string, unknown>>;
}

export interface DescribedOperation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, { schema?: Schema; examples?: Record<string, { value: unknown }> }> };
  responses: Record<string, DescribedResponse | Reference>;
  /** The place of the items in a paginated response. */
  "x-paging"?: { items: string };
}

export interface DescribedResponse {
  content?: Record<string, { examples?: Record<string, { value: unknown }> }>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  writeOnly?: boolean;
  example?: unknown;
}

export interface LocatedOperation {
  path: string;
  method: string;
  operation: DescribedOperation;
}

/** Lists the operations of a description. */
export function operationsOf({ paths }: Description): LocatedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** Returns the first 2xx status that an operation declares. */
export function successStatusOf({ responses }: DescribedOperation): number {
  return Number(Object.keys(responses).find((status) => status.startsWith("2")));
}
