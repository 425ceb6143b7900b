import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

interface Operation {
  operationId: string;
  requestBody?: { content: { "application/json": { examples: Record<string, { value: unknown }> } } };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

/** Ids of all operations of the description. */
export const operationIds: string[] = operations().map(({ operation }) => operation.operationId);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, "description");

/** A validator for the JSON body of an operation's answer, made by ajv from the description alone. */
export function answerValidator(operationId: string, status: number): ValidateFunction {
  const found = operations().find(({ operation }) => operation.operationId === operationId);
  const key = found?.operation.responses[status] ? String(status) : "default";
  const pointer = ["paths", found?.path ?? "", found?.method ?? "", "responses", key].map(escapePointer).join("/");
  const reference = responseReference(pointer);
  return ajv.compile({ $ref: `description#/${reference}/content/application~1json/schema` });
}

/** The first example of an operation's request body, of the type that the place where it is used asks for. */
// biome-ignore lint/suspicious/noExplicitAny: the lint of the description proves the example, not the compiler.
export function requestExample(operationId: string): any {
  const found = operations().find(({ operation }) => operation.operationId === operationId);
  const examples = found?.operation.requestBody?.content["application/json"].examples ?? {};
  return Object.values(examples)[0]?.value;
}

/** Responses can themselves be references, which a JSON pointer does not look through. */
function responseReference(pointer: string): string {
  const keys = pointer.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const node = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], description);
  return (node as { $ref?: string }).$ref?.slice(2) ?? pointer;
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function operations(): { path: string; method: string; operation: Operation }[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
  );
}
