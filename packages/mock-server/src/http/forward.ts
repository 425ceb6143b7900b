import * as http from "node:http";
import * as https from "node:https";
import { ApiError } from "./api-error.ts";
import type { HttpRequest, HttpResponse } from "./message.ts";

/** Headers of the connection, not of the message (RFC 9110, section 7.6.1). */
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

/**
 * Forwards a request and returns the response, both unchanged. Not with `fetch`, which adds headers and decodes bodies.
 *
 * @throws ApiError 502 when the server cannot be reached
 */
export function forward(received: HttpRequest, url: URL): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const options = { method: received.method, headers: forwardable(received.headers), signal: received.signal };
    const outgoing = request(url, options, (incoming) => readResponse(incoming).then(resolve, () => resolve(reset)));
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      reject(new ApiError(502, `The proxy got no response from ${url.origin}: ${error.message || error.code}`));
    });
    outgoing.end(received.body);
  });
}

/** Stands for a response whose connection broke. */
const reset: HttpResponse = { status: 0, headers: {}, body: "", interruption: "reset" };

async function readResponse(incoming: http.IncomingMessage): Promise<HttpResponse> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = forwardable(incoming.headers);
  return { status: incoming.statusCode as number, headers, body: Buffer.concat(chunks) };
}

function forwardable(headers: http.IncomingHttpHeaders): HttpResponse["headers"] {
  const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.includes(name));
  return Object.fromEntries(kept) as HttpResponse["headers"];
}
