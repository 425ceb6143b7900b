import { printable } from "../http/printable.ts";
import { ownSecrets } from "../http/redaction/own-secrets.ts";
import { createRedactor, type Redactor } from "../http/redaction/redact.ts";
import type { LoggedBody, LoggedMessages, RequestRecord, RequestSummary } from "./logged-request.ts";
import { reasonOf } from "./reason.ts";

const pathLimit = 8_192;

/** Maximum length of a body in the log, in bytes or characters. */
const bodyLimit = 16_384;

/** A request and its response as the log keeps them: as text, still with their secrets. */
export interface KeptMessages extends LoggedMessages {
  body: string;
  response: string;
}

export function keepMessages({ search, headers, body, response }: LoggedMessages): KeptMessages {
  return { search, headers: shareHeaders(headers), body: abridge(body), response: abridge(response) };
}

/** The headers of the last request: a client sends the same with every request, so the log keeps them once. */
let lastHeaders: Record<string, string> = {};

function shareHeaders(headers: Record<string, string>): Record<string, string> {
  if (!isEqual(headers, lastHeaders)) lastHeaders = headers;
  return lastHeaders;
}

function isEqual(headers: Record<string, string>, others: Record<string, string>): boolean {
  let count = 0;
  for (const name in headers) {
    if (headers[name] !== others[name]) return false;
    count++;
  }
  return count === Object.keys(others).length;
}

const utf8 = new TextDecoder();

/** Texts are cheaper to keep than buffers, each of which holds on to a whole chunk that was received. */
function abridge(body: LoggedBody): string {
  if (body.length > bodyLimit) return `(${body.length} bytes)`;
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? utf8.decode(body) : `(${body.length} bytes)`;
}

/** Adds the reason of a refusal, and masks the request's own secrets in the printed parts. */
export function summarize(known: RequestSummary, messages: KeptMessages): RequestSummary {
  const { status, violations, warnings } = known;
  known.path = known.path.slice(0, pathLimit);
  if (status < 400 && violations.length === 0 && !warnings && !known.path.includes("eyJ")) {
    known.path = redactorOf(messages).known(known.path);
    return known;
  }
  const redact = redactorOf(messages, parse(messages.body));
  return {
    ...known,
    path: redact.known(known.path),
    violations: violations.map((each) => ({
      ...each,
      location: redact.known(each.location),
      message: redact.text(each.message),
    })),
    ...(warnings && { warnings: warnings.map(redact.text) }),
    ...(status >= 400 && { reason: redact.text(printable(reasonOf(status, messages.response))) }),
  };
}

/** The last redactor for headers alone, with these headers. */
let last = { headers: lastHeaders, redact: createRedactor() };

/** Returns a redactor for the secrets of a request. @param body the parsed body, if its secrets are to be masked too */
function redactorOf({ headers, search }: KeptMessages, body?: unknown): Redactor {
  if (headers !== last.headers) last = { headers, redact: createRedactor(ownSecrets({ headers, search: "" })) };
  const others = ownSecrets({ headers: {}, search, body });
  return others.size === 0 ? last.redact : createRedactor([...ownSecrets({ headers, search: "" }), ...others]);
}

/** Returns the long form of a logged request, with its secrets masked. */
export function createRecord(summary: RequestSummary, messages: KeptMessages): RequestRecord {
  const { search, headers, body, response } = messages;
  const sent = parse(body);
  const redact = redactorOf(messages, sent);
  return {
    ...summary,
    query: redact.json(Object.fromEntries(new URLSearchParams(search))) as Record<string, string>,
    headers: redact.headers(headers),
    ...(body.length > 0 && { body: redact.json(sent) }),
    ...(response.length > 0 && { response: redact.json(parse(response)) }),
  };
}

/** Returns the value of a JSON body, or the text of any other; undefined for none. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
