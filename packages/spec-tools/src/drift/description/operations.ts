import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import type { OpenApiDocument } from "../../shared/document.ts";
import { entriesOf, itemsOf } from "../../shared/json.ts";
import { follow } from "../../shared/reference.ts";
import { type Parameter, readParameters } from "./parameters.ts";

/** An operation, with its references resolved down to the schemas. */
export interface Operation {
  /** Its operation id, or method and path if it has none. */
  id: string;
  /** Method and path, as written in the document. */
  route: string;
  isWebhook: boolean;
  deprecated: boolean;
  parameters: Map<string, Parameter>;
  body: Body | undefined;
  responses: Map<string, Response>;
}

/** The body of a request or response: its schemas by media type. */
export interface Body {
  required: boolean;
  schemas: Map<string, Json | undefined>;
}

export interface Response {
  body: Body | undefined;
  headers: Map<string, JsonObject>;
}

const methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/** Returns all operations of RealtimeKit's paths and all webhooks, by a key that ignores parameter names. */
export function readOperations(document: OpenApiDocument): Map<string, Operation> {
  const paths = entriesOf(document.root.paths).filter(([path]) => /\/realtime\/kit(\/|$)/.test(path));
  return new Map([
    ...paths.flatMap(([path, item]) => operationsOf(document, path, item)),
    ...entriesOf(document.root.webhooks).flatMap(([name, item]) => operationsOf(document, `webhook ${name}`, item)),
  ]);
}

function operationsOf(document: OpenApiDocument, path: string, node: Json): [string, Operation][] {
  const item = follow(document, node);
  if (!isObject(item)) return [];
  return methods.flatMap((method): [string, Operation][] => {
    const operation = follow(document, item[method]);
    if (!isObject(operation)) return [];
    const nodes = [...itemsOf(item.parameters), ...itemsOf(operation.parameters)];
    return [
      [`${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`, readOperation(document, method, path, operation, nodes)],
    ];
  });
}

function readOperation(
  document: OpenApiDocument,
  method: string,
  path: string,
  operation: JsonObject,
  parameters: Json[],
): Operation {
  const route = `${method.toUpperCase()} ${path}`;
  return {
    id: typeof operation.operationId === "string" ? operation.operationId : route,
    route,
    isWebhook: path.startsWith("webhook "),
    deprecated: operation.deprecated === true,
    parameters: readParameters(document, path, parameters),
    body: readBody(document, operation.requestBody),
    responses: new Map(entriesOf(operation.responses).map(([status, node]) => [status, readResponse(document, node)])),
  };
}

/** Returns a body, or undefined if none is described; `content: {}` describes none. */
function readBody(document: OpenApiDocument, node: Json | undefined): Body | undefined {
  const body = follow(document, node);
  const media = isObject(body) ? entriesOf(body.content) : [];
  if (!isObject(body) || media.length === 0) return undefined;
  const schemas = media.map(([type, each]): [string, Json | undefined] => {
    return [type.split(";")[0] ?? type, isObject(each) ? each.schema : undefined];
  });
  return { required: body.required === true, schemas: new Map(schemas) };
}

function readResponse(document: OpenApiDocument, node: Json): Response {
  const response = follow(document, node);
  const headers = isObject(response) ? entriesOf(response.headers) : [];
  return {
    body: readBody(document, response),
    headers: new Map(headers.map(([name, header]) => [name.toLowerCase(), readHeader(document, header)])),
  };
}

function readHeader(document: OpenApiDocument, node: Json): JsonObject {
  const header = follow(document, node);
  return isObject(header) ? header : {};
}
