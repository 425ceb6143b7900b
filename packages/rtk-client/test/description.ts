import description from "@org/rtk-spec/openapi.json" with { type: "json" };

interface Parameter {
  name: string;
  in: "path" | "query";
  example?: unknown;
}

interface Operation {
  operationId: string;
  parameters: (Parameter | { $ref: string })[];
  requestBody?: { content: { "application/json": { examples: Record<string, { value: Record<string, unknown> }> } } };
  responses: Record<string, { content?: { "application/json": { examples: Record<string, { value: unknown }> } } }>;
  "x-retry": "safe" | "idempotent" | "command";
  "x-paging"?: { items: string; paging: string };
}

/** A call of an operation with every value of which the description has an example. */
export interface SampleCall {
  id: string;
  /** Name of the method on the client: `["sessions", "listParticipants"]`. */
  names: [string, string];
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  pathParams: Record<string, string>;
  query: Record<string, unknown>;
  body: Record<string, unknown> | undefined;
  /** Status and body of the first successful response. */
  reply: { status: number; body: unknown };
  retry: Operation["x-retry"];
  paging: { items: string; paging: string } | undefined;
}

/** All operations of the description, read directly instead of from the generated code. */
export const sampleCalls: SampleCall[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Operation>).map(([method, operation]) => {
    const parameters = operation.parameters.map(resolve);
    const [status = "", response] = Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
    return {
      id: operation.operationId,
      names: operation.operationId.split("/").map(camelCase) as [string, string],
      method: method.toUpperCase() as SampleCall["method"],
      path,
      pathParams: examplesOf(parameters, "path") as Record<string, string>,
      query: examplesOf(parameters, "query"),
      body: firstExample(operation.requestBody?.content) as SampleCall["body"],
      reply: { status: Number(status), body: firstExample(response?.content) },
      retry: operation["x-retry"],
      paging: operation["x-paging"],
    };
  }),
);

export function sampleCall(id: string): SampleCall {
  const found = sampleCalls.find((call) => call.id === id);
  if (!found) throw new Error(`The description has no operation ${id}`);
  return found;
}

function firstExample(content?: { "application/json": { examples: Record<string, { value: unknown }> } }): unknown {
  return Object.values(content?.["application/json"].examples ?? {})[0]?.value;
}

function examplesOf(parameters: Parameter[], place: Parameter["in"]): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter((each) => each.in === place && each.example !== undefined)
      .map((each) => [each.name, each.example]),
  );
}

function resolve(parameter: Parameter | { $ref: string }): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const name = parameter.$ref.split("/").at(-1) as keyof typeof description.components.parameters;
  return description.components.parameters[name] as Parameter;
}

function camelCase(kebabCase: string): string {
  return kebabCase.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
