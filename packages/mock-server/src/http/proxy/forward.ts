import * as http from "node:http";
import * as https from "node:https";
import { ApiError } from "../api-error.ts";
import type { HttpRequest } from "../message.ts";
import { sendBody } from "./send-body.ts";
import { type ProxyTarget, pathAt } from "./target.ts";

/** Hop-by-hop headers, which must not be forwarded (RFC 9110, section 7.6.1). */
const hopByHop = new Set([
  "connection",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** A request to forward. */
export interface Forwarded {
  request: HttpRequest;
  /** Path below the base path. */
  path: string;
  search: string;
  /** Called with each part of the body. */
  onBody: (chunk: Uint8Array) => void;
}

/**
 * Forwards a request and streams its body unchanged. Does not use `fetch`, which adds headers and decodes bodies.
 *
 * @returns the response once its headers have arrived @throws ApiError 502 without a response, 504 if the response
 *   takes too long, 408 if the request body does
 */
export function forward(forwarded: Forwarded, target: ProxyTarget): Promise<http.IncomingMessage> {
  const { request: received, path, search, onBody } = forwarded;
  const { url, timeoutMs } = target;
  const options = {
    method: received.method,
    path: pathAt(target, path, search),
    headers: requestHeaders(received),
    timeout: timeoutMs,
    signal: received.signal,
  };
  return new Promise((resolve, reject) => {
    const outgoing = (url.protocol === "https:" ? https : http).request(url, options);
    const sending = sendBody(received, outgoing, onBody);
    outgoing.on("response", (incoming) => {
      // Once the response has ended, the rest of the request is discarded.
      incoming.once("close", () => outgoing.writableFinished || outgoing.destroy());
      resolve(incoming);
    });
    outgoing.on("timeout", () => endLateExchange(outgoing, sending.isWaiting(), target));
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new ApiError(502, `${url.origin} switched protocols (101), which the proxy does not support`));
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      const reason = `The proxy got no response from ${url.origin}: ${error.message || error.code}`;
      reject(error instanceof ApiError ? error : new ApiError(502, reason));
    });
  });
}

function endLateExchange(outgoing: http.ClientRequest, isWaiting: boolean, { url, timeoutMs }: ProxyTarget): void {
  const reason = isWaiting
    ? new ApiError(408, `No more of the request body arrived for ${timeoutMs} ms`)
    : new ApiError(504, `The proxy received nothing from ${url.origin} for ${timeoutMs} ms`);
  outgoing.destroy(reason);
}

function requestHeaders({ headers, body }: HttpRequest): http.OutgoingHttpHeaders {
  const isChunked = body !== undefined && headers["content-length"] === undefined;
  return { ...withoutHopByHop(headers), ...(isChunked && { "transfer-encoding": "chunked" }) };
}

/** Returns a response's headers without hop-by-hop ones. */
export function responseHeaders({ headersDistinct }: http.IncomingMessage): Record<string, string[]> {
  return withoutHopByHop(headersDistinct as Record<string, string[]>);
}

function withoutHopByHop<Value extends string | string[]>(headers: Record<string, Value>): Record<string, Value> {
  const named = String(headers.connection ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase());
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.includes(name)));
}
