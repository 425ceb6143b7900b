import { RtkWebhookError } from "./webhook-error.ts";

/** A body as it arrived. A string stands for its UTF-8 bytes. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The bytes of a body, in memory that nobody else can change while the signature is checked. */
export async function readBytes(body: WebhookBody | Request): Promise<ArrayBuffer> {
  const bytes = isRequest(body) ? await readRequest(body) : copyBytes(body);
  if (bytes.byteLength === 0) {
    throw new RtkWebhookError("missing-body", "The body is empty: pass the bytes of the request as they arrived");
  }
  return bytes;
}

/** Whether something is a Request, also one of another implementation than this runtime's own. */
export function isRequest(value: unknown): value is Request {
  return typeof (value as Request | null)?.arrayBuffer === "function";
}

function readRequest(request: Request): Promise<ArrayBuffer> {
  if (request.bodyUsed) {
    throw new RtkWebhookError("missing-body", "The body of the request has been read already: verify a clone() of it");
  }
  return request.arrayBuffer();
}

function copyBytes(body: WebhookBody): ArrayBuffer {
  if (typeof body === "string") return new Uint8Array(new TextEncoder().encode(body)).buffer;
  if (body instanceof ArrayBuffer) return body.slice(0);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body).buffer;
  if (body === undefined || body === null) return new ArrayBuffer();
  throw new RtkWebhookError(
    "parsed-body",
    `The body must be a string, a Uint8Array or an ArrayBuffer, not ${describeType(body)}: the signature is over the ` +
      "bytes as they arrived, and JSON that was parsed and serialised again differs from them",
  );
}

function describeType(value: unknown): string {
  return typeof value === "object" ? `an object (${value?.constructor?.name ?? "Object"})` : `a ${typeof value}`;
}

/**
 * Reads the body of a request, but no more of it than is allowed.
 *
 * @throws RtkWebhookError `body-too-large`
 */
export async function readLimited(request: Request, maxBytes: number): Promise<Uint8Array> {
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

function join(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
