/** The parts of an OpenAPI 3.1 document that the mock server reads itself. Prism reads the rest. */
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
  /** Where a paginated response has its items. */
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

interface Reference {
  $ref: string;
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

/** Follows a local reference (`#/components/…`) to its target. */
export function resolve<Target extends object>(description: Description, node: Target | Reference): Target {
  if (!("$ref" in node) || node.$ref === undefined) return node as Target;
  const keys = (node as Reference).$ref.slice(2).split("/");
  const target = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], description);
  return resolve(description, target as Target | Reference);
}

/** Returns the first 2xx status that an operation declares. */
export function successStatusOf({ responses }: DescribedOperation): number {
  return Number(Object.keys(responses).find((status) => status.startsWith("2")));
}
