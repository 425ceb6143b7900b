import type { DeclaredResponse, Operation } from "./operations.ts";
import { type Strictness, violationsOf } from "./schemas.ts";

/** A response as received. */
export interface ReceivedResponse {
  status: number;
  headers: Headers;
  /** Text, not parsed. */
  body: string;
}

/** The declared response that covers a status: its own, or `default` for 5xx. */
export function declaredResponse({ responses }: Operation, status: number): DeclaredResponse | undefined {
  const own = responses.find((response) => response.status === String(status));
  return own ?? (status >= 500 ? responses.find((response) => response.status === "default") : undefined);
}

/**
 * Returns a response's violations of the description, one sentence each: status, headers, media type and body.
 * Independent of the client, the mock server and Prism.
 *
 * @param strictness `response` also rejects undeclared properties
 */
export function violationsOfResponse(
  operation: Operation,
  { status, headers, body }: ReceivedResponse,
  strictness: Strictness = "response",
): string[] {
  const declared = declaredResponse(operation, status);
  if (!declared) return [`status ${status} is not declared`];
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim();
  const content = declared.content.find(({ name }) => name === mediaType);
  return [
    ...violationsOfHeaders(declared, headers),
    ...(content ? violationsOfJson(content.schema, body, strictness) : [`media type ${mediaType} is not declared`]),
  ];
}

function violationsOfHeaders({ headers: declared }: DeclaredResponse, headers: Headers): string[] {
  return declared.flatMap(({ name, required, schema }) => {
    const value = headers.get(name);
    if (value === null) return required ? [`header ${name} is missing`] : [];
    const number = Number(value);
    const fits = [value, number].some((each) => violationsOf(schema, each, "open").length === 0);
    return fits ? [] : [`header ${name} has the invalid value ${value}`];
  });
}

function violationsOfJson(schema: string, text: string, strictness: Strictness): string[] {
  try {
    return violationsOf(schema, JSON.parse(text), strictness).map((words) => `body: ${words}`);
  } catch (error) {
    return [`the body is not JSON: ${(error as Error).message}`];
  }
}
