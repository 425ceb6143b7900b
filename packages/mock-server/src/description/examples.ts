import { resolve } from "@org/rtk-openapi-refs";
import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { type DescribedResponse, type Description, operationsOf } from "./document.ts";
import type { OperationId, Success } from "./operation-call.ts";

const description = document as unknown as Description;
const operations = new Map(operationsOf(description).map(({ operation }) => [operation.operationId, operation]));

/** Returns the example of a shared parameter, e.g. `account_id`. */
export function parameterExample(name: string): string {
  const { example = "" } = (description.components.parameters?.[name] ?? {}) as { example?: string };
  return example;
}

/**
 * Returns the example of an operation's 2xx response.
 * @param name name of the example; defaults to the first one
 * @throws Error if the example does not exist
 */
export function example<Id extends OperationId>(operationId: Id, name?: string): Success<Id> {
  const responses = Object.entries(operations.get(operationId)?.responses ?? {});
  const response = responses.find(([status]) => status.startsWith("2"))?.[1] ?? {};
  const examples = resolve<DescribedResponse>(description, response).content?.["application/json"]?.examples ?? {};
  const found = name === undefined ? Object.values(examples)[0] : examples[name];
  if (!found) throw new Error(`The description has no example ${name ?? ""} of ${operationId}`);
  return structuredClone(found.value) as Success<Id>;
}
