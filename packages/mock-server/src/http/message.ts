import type { Readable } from "node:stream";
import type { Content, ResponseWith, WholeResponse } from "./content.ts";
import type { HostRules } from "./guard/hosts.ts";

export type { WholeResponse };

/** A request as the dispatcher sees it, whether it came over a socket or in process. */
export interface HttpRequest {
  method: string;
  /** Path and query as sent, still percent-encoded. */
  url: string;
  /** Scheme and host of the request's URL; URLs in responses begin with it. */
  origin: string;
  /** Headers by lowercase name. */
  headers: Record<string, string>;
  /** Streamed body, which can be read once. Undefined without a body. */
  body: AsyncIterable<Uint8Array> | undefined;
  /** Hosts for which the socket accepts requests. Missing in process, where only the program itself can call. */
  hosts?: HostRules;
  /** Aborted when the caller disconnects. */
  readonly signal: AbortSignal;
}

/** A request with its URL split. */
export interface LocatedRequest {
  request: HttpRequest;
  /** Path below the base path. */
  path: string;
  /** Query, without the question mark. */
  search: string;
}

/** A response with a streamed body. */
export type StreamedResponse = ResponseWith<Readable>;

export type HttpResponse = WholeResponse | StreamedResponse;

/** Responds to requests. It never rejects: every failure is a response. */
export type RequestHandler = (request: HttpRequest) => Promise<HttpResponse>;

/** Responds to located requests. @throws ApiError, which the dispatcher turns into a response */
export type Responder = (located: LocatedRequest) => Promise<HttpResponse>;

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): WholeResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** A response that never comes: the connection is reset. */
export const reset: WholeResponse = { status: 0, headers: {}, body: "", interruption: "reset" };

export function isStreamed(response: HttpResponse): response is StreamedResponse {
  return typeof response.body !== "string" && !(response.body instanceof Uint8Array);
}

/** Returns the half of a body that an interrupted response still sends. */
export function firstHalf(body: Content): Uint8Array {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.subarray(0, bytes.length >> 1);
}
