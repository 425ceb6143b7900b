import * as http from "node:http";
import * as https from "node:https";
import { ApiError } from "./api-error.ts";
import type { Answer, Call } from "./message.ts";

/** Headers of one connection and not of the message (RFC 9110, section 7.6.1). */
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
 * Sends a request on as it is, and gives the answer back as it is. Not with `fetch`, which adds headers and decodes bodies.
 *
 * @throws ApiError 502 when the server cannot be reached
 */
export function forward(call: Call, url: URL): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const options = { method: call.method, headers: forwardable(call.headers), signal: call.signal };
    const outgoing = request(url, options, (incoming) => readAnswer(incoming).then(resolve, () => resolve(reset)));
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      reject(new ApiError(502, `The proxy has no answer from ${url.origin}: ${error.message || error.code}`));
    });
    outgoing.end(call.body);
  });
}

/** What a connection that breaks in the middle of an answer becomes. */
const reset: Answer = { status: 0, headers: {}, body: "", delivery: "reset" };

async function readAnswer(incoming: http.IncomingMessage): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = forwardable(incoming.headers);
  return { status: incoming.statusCode as number, headers, body: Buffer.concat(chunks) };
}

function forwardable(headers: http.IncomingHttpHeaders): Answer["headers"] {
  const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.includes(name));
  return Object.fromEntries(kept) as Answer["headers"];
}
