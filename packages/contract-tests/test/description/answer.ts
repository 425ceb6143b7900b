import type { Answer, Operation } from "./operations.ts";
import { departuresFrom, type Strictness } from "./schemas.ts";

/** An answer as it came over the wire. */
export interface ReceivedAnswer {
  status: number;
  headers: Headers;
  /** Text of the body. */
  body: string;
}

/** The answer that a status of an operation is described by: its own, or `default` for failures of the server. */
export function describedAnswer({ answers }: Operation, status: number): Answer | undefined {
  const own = answers.find((answer) => answer.status === String(status));
  return own ?? (status >= 500 ? answers.find((answer) => answer.status === "default") : undefined);
}

/**
 * Where an answer departs from what the description promises, one sentence each: status, headers, media type and body.
 * It is independent of the client and of the mock server, and of Prism.
 *
 * @param strictness `response` to refuse what the description does not declare
 */
export function departuresOfAnswer(
  operation: Operation,
  { status, headers, body }: ReceivedAnswer,
  strictness: Strictness = "response",
): string[] {
  const answer = describedAnswer(operation, status);
  if (!answer) return [`status ${status} is not declared`];
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim();
  const content = answer.content.find(({ name }) => name === mediaType);
  return [
    ...departuresOfHeaders(answer, headers),
    ...(content ? departuresOfJson(content.schema, body, strictness) : [`media type ${mediaType} is not declared`]),
  ];
}

function departuresOfHeaders({ headers: declared }: Answer, headers: Headers): string[] {
  return declared.flatMap(({ name, required, schema }) => {
    const value = headers.get(name);
    if (value === null) return required ? [`header ${name} is missing`] : [];
    const number = Number(value);
    const fits = [value, number].some((each) => departuresFrom(schema, each, "open").length === 0);
    return fits ? [] : [`header ${name} must not be ${value}`];
  });
}

function departuresOfJson(schema: string, text: string, strictness: Strictness): string[] {
  try {
    return departuresFrom(schema, JSON.parse(text), strictness).map((words) => `body: ${words}`);
  } catch (error) {
    return [`the body is not JSON: ${(error as Error).message}`];
  }
}
