import type { Violation } from "../description/violation.ts";
import type { HttpResponse, LocatedRequest } from "../http/message.ts";
import type { Capture } from "../http/proxy/capture.ts";
import { decodeContent } from "../http/proxy/content-encoding.ts";
import { bodyLimit } from "../http/request/body.ts";
import type { ParsedResponse } from "../http/request/parsed-message.ts";
import { readRequest } from "../http/request/read-request.ts";
import type { Match } from "../http/router.ts";
import type { Operation } from "./operations.ts";

/** The result of checking a forwarded message. */
export interface Findings {
  violations: Violation[];
  warnings?: string[];
  /** Why the body was not checked. */
  unchecked?: string;
}

const clean: Findings = { violations: [] };

export function checkRequest({ target, params }: Match<Operation>, located: LocatedRequest, sent: Capture): Findings {
  const body = sent.bytes();
  if (!body) return tooLarge("request", `${sent.length} bytes`);
  try {
    const request = readRequest(located, body, params);
    const warnings = target.findUndeclared(request).map(({ message }) => message);
    return { violations: target.checks().checkRequest(request), warnings };
  } catch (error) {
    return { violations: [{ on: "request", location: "", message: (error as Error).message }] };
  }
}

export function checkResponse(
  match: Match<Operation> | undefined,
  head: Pick<HttpResponse, "status" | "headers">,
  received: Capture,
): Findings {
  if (!match) return clean;
  const bytes = received.bytes();
  if (!bytes) return tooLarge("response", `${received.length} bytes`);
  const headers = Object.fromEntries(Object.entries(head.headers).map(([name, value]) => [name, String(value)]));
  try {
    const body = decodeContent(bytes, headers["content-encoding"] ?? "", bodyLimit);
    if (!body) return tooLarge("response", `more than ${bodyLimit} bytes when it is decoded`);
    return { violations: match.target.checks().checkResponse(parseResponse(head.status, headers, body)) };
  } catch (error) {
    const message = `The response body cannot be read: ${(error as Error).message}`;
    return { violations: [{ on: "response", location: "body", message }] };
  }
}

function tooLarge(message: "request" | "response", size: string): Findings {
  const unchecked = `the ${message} body was not checked: it has ${size}, and only ${bodyLimit} are read`;
  return { violations: [], unchecked };
}

/** @throws Error if the body does not match its headers */
function parseResponse(status: number, headers: Record<string, string>, bytes: Uint8Array): ParsedResponse {
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json\b/i.test(headers["content-type"] ?? "");
  return { status, headers, ...(text !== "" && { body: isJson ? JSON.parse(text) : text }) };
}
