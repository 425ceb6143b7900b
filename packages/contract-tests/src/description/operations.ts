import { document, type Json, type JsonObject, locate, type Place, placesBelow } from "./document.ts";

/** An operation of the description, references resolved. */
export interface Operation {
  id: string;
  /** Upper case. */
  method: string;
  /** Path template. */
  path: string;
  parameters: Parameter[];
  body?: Body;
  responses: DeclaredResponse[];
}

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  /** Whether an array is sent as a repeated parameter rather than as a comma-separated list. */
  explode: boolean;
  /** JSON Schema type that the text is parsed as. */
  type: string;
  example: Json;
  /** JSON pointer to the schema. */
  schema: string;
}

/** A request body; always JSON in this API. */
export interface Body {
  required: boolean;
  /** JSON pointer to the schema. */
  schema: string;
  examples: Record<string, Json>;
}

/** A response that an operation declares for one status. */
export interface DeclaredResponse {
  /** `200`, or `default` for all 5xx. */
  status: string;
  headers: { name: string; required: boolean; schema: string }[];
  content: MediaType[];
}

export interface MediaType {
  /** `application/json` */
  name: string;
  /** JSON pointer to the schema. */
  schema: string;
  examples: Record<string, Json>;
}

/** All operations, in the order of the description. */
export const operations: Operation[] = placesBelow({ pointer: "", node: document }, "paths").flatMap(([path, item]) =>
  Object.keys(item.node).map((method) => readOperation(path, method, locate(`${item.pointer}/${method}`))),
);

/** Finds an operation by its id. @throws Error if the description lacks it */
export function operationOf(id: string): Operation {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`The description has no operation ${id}`);
  return found;
}

/** Returns the success response: the first 2xx. */
export function successOf({ id, responses }: Operation): DeclaredResponse {
  const found = responses.find(({ status }) => status.startsWith("2"));
  if (!found) throw new Error(`${id} declares no status 2xx`);
  return found;
}

/** Returns a status code that a declared response covers: `default` is for 5xx. */
export function codeOf({ status }: DeclaredResponse): number {
  return status === "default" ? 503 : Number(status);
}

/** The examples of a response, of any media type. */
export function examplesOf({ content }: DeclaredResponse): [string, Json][] {
  return content.flatMap(({ examples }) => Object.entries(examples));
}

function readOperation(path: string, method: string, place: Place): Operation {
  return {
    id: place.node.operationId as string,
    method: method.toUpperCase(),
    path,
    parameters: placesBelow(place, "parameters").map(([, parameter]) => readParameter(parameter)),
    ...(place.node.requestBody && { body: readBody(locate(`${place.pointer}/requestBody`)) }),
    responses: placesBelow(place, "responses").map(([status, response]) => readResponse(status, response)),
  };
}

function readParameter({ pointer, node }: Place): Parameter {
  const style = node.style ?? (node.in === "query" ? "form" : "simple");
  return {
    name: node.name as string,
    in: node.in as string,
    required: node.required === true,
    explode: (node.explode ?? style === "form") as boolean,
    type: locate(`${pointer}/schema`).node.type as string,
    example: node.example as Json,
    schema: `${pointer}/schema`,
  };
}

function readBody(place: Place): Body {
  const [json] = readContent(place);
  return { required: place.node.required === true, schema: json?.schema ?? "", examples: json?.examples ?? {} };
}

function readResponse(status: string, place: Place): DeclaredResponse {
  const headers = placesBelow(place, "headers").map(([name, { pointer, node }]) => ({
    name: name.toLowerCase(),
    required: node.required === true,
    schema: `${pointer}/schema`,
  }));
  return { status, headers, content: readContent(place) };
}

function readContent(place: Place): MediaType[] {
  return placesBelow(place, "content").map(([name, { pointer, node }]) => ({
    name,
    schema: `${pointer}/schema`,
    examples: Object.fromEntries(
      Object.entries((node.examples ?? {}) as JsonObject).map(([key, example]) => [
        key,
        (example as JsonObject).value as Json,
      ]),
    ),
  }));
}
