import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { type Answer, type Description, operationsOf, resolve } from "./document.ts";
import type { OperationId, Success } from "./operation-call.ts";

const description = document as unknown as Description;
const operations = new Map(operationsOf(description).map(({ operation }) => [operation.operationId, operation]));

/** The example of a parameter that is shared, of the account's id say. */
export function parameterExample(name: string): string {
  const { example = "" } = (description.components.parameters?.[name] ?? {}) as { example?: string };
  return example;
}

/**
 * An example of the description: what an operation answers with success.
 * @param name of the example; the first one unless set
 * @throws Error when there is no such example
 */
export function example<Id extends OperationId>(operationId: Id, name?: string): Success<Id> {
  const responses = Object.entries(operations.get(operationId)?.responses ?? {});
  const response = responses.find(([status]) => status.startsWith("2"))?.[1] ?? {};
  const examples = resolve<Answer>(description, response).content?.["application/json"]?.examples ?? {};
  const found = name === undefined ? Object.values(examples)[0] : examples[name];
  if (!found) throw new Error(`The description has no example ${name ?? ""} of ${operationId}`);
  return structuredClone(found.value) as Success<Id>;
}
