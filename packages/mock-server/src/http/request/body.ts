import { Readable } from "node:stream";
import { ApiError } from "../api-error.ts";
import type { HttpRequest } from "../message.ts";

/** Maximum size of a parsed body in bytes (1 MB). */
export const bodyLimit = 1_000_000;

/** Size of an oversized body above which the connection is reset instead of reading to the end. */
export const drainLimit = 16 * bodyLimit;

/** Maximum nesting of a JSON body. Deeper bodies overflow the validators' stack. */
const depthLimit = 100;

export const noBody = new Uint8Array();

/**
 * Reads a request body. An oversized one is read to its end, so that the caller can read the response.
 *
 * @throws ApiError 413 for a body over the limit, 400 for one that ends early
 */
export async function readBody({ body }: HttpRequest): Promise<Uint8Array> {
  if (!body) return noBody;
  const chunks: Uint8Array[] = [];
  let received = 0;
  const take = (chunk: Uint8Array) => {
    received += chunk.length;
    if (received > drainLimit) throw tooLarge("reset");
    if (received <= bodyLimit) chunks.push(chunk);
  };
  try {
    if (body instanceof Readable) await receive(body, take);
    else for await (const chunk of body) take(chunk);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError(400, `The request body breaks off: ${(cause as Error).message}`);
  }
  if (received > bodyLimit) throw tooLarge();
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

/** Passes on a stream's chunks until it ends. Its async iterator would take a tenth of the time of a small request. */
function receive(body: Readable, take: (chunk: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => {
      body.off("data", pass).pause();
      reject(cause);
    };
    const pass = (chunk: Uint8Array) => {
      try {
        take(chunk);
      } catch (cause) {
        fail(cause);
      }
    };
    body.on("data", pass).once("end", resolve).once("error", fail);
  });
}

/**
 * Parses a request body as JSON, unless another media type is declared, which Prism then refuses.
 *
 * @throws ApiError 400 for a body that is not UTF-8 or not JSON, or that JavaScript cannot represent safely
 *   (numbers beyond a double, keys named `__proto__`, nesting that overflows the stack)
 */
export function parseBody(bytes: Uint8Array, contentType: string | undefined): unknown {
  const text = decodeText(bytes);
  if (contentType && !/^[^;]*[/+]json\b/i.test(contentType)) return text;
  const body = parseJson(text);
  refuseUnsafe(body);
  return body;
}

function tooLarge(interruption?: "reset"): ApiError {
  return new ApiError(413, `The request body is larger than ${bodyLimit} bytes`, interruption && { interruption });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ApiError(400, "The request body is not valid UTF-8");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError(400, `The request body is not valid JSON: ${(cause as Error).message}`);
  }
}

function refuseUnsafe(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit) throw new ApiError(400, `The request body is nested more than ${depthLimit} levels deep`);
    const children: unknown[] = [];
    for (const value of level) addChildren(value, children);
    level = children;
  }
}

function addChildren(value: unknown, children: unknown[]): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ApiError(400, "The request body contains a number that is too large for a double");
  }
  if (typeof value !== "object" || value === null) return;
  if (Object.hasOwn(value, "__proto__")) throw new ApiError(400, "The request body contains a key named __proto__");
  for (const child of Object.values(value)) children.push(child);
}
