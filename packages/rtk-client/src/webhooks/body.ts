import { RtkWebhookError } from "./webhook-error.ts";

/** A body as it arrived. A string represents its UTF-8 bytes. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * A request with its raw body: your own object, an Express request after `express.raw()`, a request with a `rawBody`
 * (NestJS, Cloud Functions), or an AWS Lambda event.
 */
export interface RawRequest {
  body?: WebhookBody | null | undefined;
  /** The body as it arrived, if `body` has been parsed. */
  rawBody?: WebhookBody | undefined;
  /** Whether `body` is base64, as in AWS Lambda events. */
  isBase64Encoded?: boolean | undefined;
}

/**
 * A copy of the bytes. Always a view, because Web Crypto in edge runtimes refuses an ArrayBuffer from another realm.
 */
export type Bytes = Uint8Array & { readonly buffer: ArrayBuffer }; // TypeScript before 5.7 has no Uint8Array<ArrayBuffer>

/**
 * Copies the bytes of a body, so that they cannot change while the signature is checked.
 *
 * @throws RtkWebhookError `missing-body`, `parsed-body`, or `body-too-large` if a Request is longer than 1 MiB
 */
export async function readBytes(request: RawRequest | Request): Promise<Bytes> {
  const bytes = isRequest(request) ? await readRequest(request) : readRaw(request);
  if (bytes.byteLength === 0) {
    throw new RtkWebhookError("missing-body", "The body is empty: pass the bytes of the request as they arrived");
  }
  return bytes;
}

/** Whether a value is a Request, from this runtime or another implementation. */
export function isRequest(value: unknown): value is Request {
  return typeof (value as Request | null)?.arrayBuffer === "function";
}

/** Maximum size of a Request's body. */
export const maxBodyBytes = 1024 * 1024;

async function readRequest(request: Request): Promise<Bytes> {
  if (request.body?.getReader) return readLimited(request, maxBodyBytes);
  refuseConsumed(request);
  // A node-fetch Request, or one without a body, has no stream.
  return new Uint8Array(await request.arrayBuffer());
}

/** @throws RtkWebhookError `parsed-body` if the body has been read, or is being read */
function refuseConsumed({ bodyUsed, body }: Request): void {
  if (!bodyUsed && !body?.locked) return;
  throw new RtkWebhookError(
    "parsed-body",
    "The body of the request has already been read: read a clone() of the request first, or pass { body, headers }",
  );
}

function readRaw({ rawBody, body, isBase64Encoded }: RawRequest): Bytes {
  if (rawBody === undefined && isBase64Encoded && typeof body === "string") return decodeBody(body);
  return copyBytes(rawBody ?? body);
}

function decodeBody(text: string): Bytes {
  const bytes = decodeBase64(text);
  if (!bytes) throw new RtkWebhookError("parsed-body", "The body is not base64, although isBase64Encoded is true");
  return bytes;
}

/** Copies bytes from any realm; `instanceof` recognizes only those of its own. */
export function copyBytes(body: unknown): Bytes {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]")
    return new Uint8Array(body as ArrayBuffer).slice();
  if (body === undefined || body === null) return new Uint8Array();
  throw new RtkWebhookError(
    "parsed-body",
    `The body must be a string, a Uint8Array or an ArrayBuffer, not ${describeType(body)}: the signature covers the ` +
      "bytes as they arrived, which parsing and serializing JSON again does not reproduce. Use the raw body: " +
      "express.raw({ type: '*/*' }) in Express, rawBody in NestJS, the unread Request elsewhere",
  );
}

function describeType(value: unknown): string {
  return typeof value === "object" ? `an object (${value?.constructor?.name ?? "Object"})` : `a ${typeof value}`;
}

/** Decodes base64 (RFC 4648, section 4). Returns undefined if the text is not base64. */
export function decodeBase64(text: string): Bytes | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  // Uint8Array.from takes twelve times as long.
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

/**
 * Reads the body of a request, up to a limit.
 *
 * @throws RtkWebhookError `body-too-large` or `parsed-body`
 */
export async function readLimited(request: Request, maxBytes: number): Promise<Bytes> {
  refuseConsumed(request);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new RtkWebhookError("body-too-large", `The body is longer than ${maxBytes} bytes`);
    }
    chunks.push(next.value);
  }
  return join(chunks, size);
}

function join(chunks: Uint8Array[], size: number): Bytes {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
