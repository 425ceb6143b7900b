import { resolve } from "@org/rtk-openapi-refs";
import { ApiError } from "../http/api-error.ts";
import { type Description, type LocatedOperation, operationsOf, type Parameter, type Schema } from "./document.ts";
import type { OperationCall, OperationId } from "./operation-call.ts";
import { createPruner } from "./prune.ts";
import { undeclaredProperties } from "./undeclared.ts";

/** A validated request with untyped parts. */
export interface ValidatedRequest {
  /** Path parameters, decoded. */
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  body?: unknown;
  origin: string;
}

/** Operations that refuse undeclared properties, according to one report of live use. All others ignore them. */
const closedOperations = ["presets/create", "presets/update", "presets/replace"];

/** Splits a validated request of an operation into parts, converted to their types in the description. */
export type CallReader = (operationId: string, request: ValidatedRequest) => OperationCall;

export function createCallReader(description: Description): CallReader {
  const readers = new Map(
    operationsOf(description).map((each) => [each.operation.operationId, createReader(description, each)]),
  );
  return (operationId, request) => (readers.get(operationId) as (request: ValidatedRequest) => OperationCall)(request);
}

function createReader(description: Description, { operation }: LocatedOperation) {
  const readQuery = createQueryReader(description, operation.parameters ?? []);
  const bodySchema = operation.requestBody?.content["application/json"]?.schema;
  const pruneBody = bodySchema ? createPruner(description, bodySchema) : () => undefined;
  const isClosed = closedOperations.includes(operation.operationId);
  return ({ params: { account_id = "", app_id = "", ...path }, query, body, origin }: ValidatedRequest) => {
    if (isClosed && bodySchema) refuseUndeclared(description, bodySchema, body);
    return {
      operationId: operation.operationId as OperationId,
      accountId: account_id,
      appId: app_id,
      path,
      query: readQuery(query),
      body: pruneBody(body),
      origin,
    } as unknown as OperationCall;
  };
}

/** @throws ApiError 400 naming the first undeclared property */
function refuseUndeclared(description: Description, schema: Schema, body: unknown): void {
  const [first] = undeclaredProperties(description, schema, body);
  if (first) throw new ApiError(400, `"${first.location.slice("body.".length)}" is not allowed`);
}

function createQueryReader(description: Description, parameters: (Parameter | { $ref: string })[]) {
  const types = new Map(
    parameters
      .map((parameter) => resolve<Parameter>(description, parameter))
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => [name, resolve<Schema>(description, schema).type]),
  );
  return (query: Record<string, string | string[]>): Record<string, unknown> => {
    const known = Object.entries(query).filter(([name]) => types.has(name));
    return Object.fromEntries(known.map(([name, value]) => [name, readValue(types.get(name), value)]));
  };
}

/** Arrays are comma-separated in the description. Repeated parameters are accepted too. */
function readValue(type: Schema["type"], value: string | string[]): unknown {
  if (type === "array") return [value].flat().flatMap((part) => part.split(","));
  // A parameter without a value counts as missing.
  if (type === "string" || value === "") return value || undefined;
  return type === "boolean" ? value === "true" : Number(value);
}
