import { RtkApiError, RtkConnectionError, RtkInputError } from "./errors.ts";

export interface DownloadOptions {
  /** Ends the download when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Sends the request; `globalThis.fetch` by default. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Called with the bytes that have come, and with all there will be where the server says. */
  onProgress?: ((progress: { receivedBytes: number; totalBytes: number | undefined }) => void) | undefined;
}

/** A file on its way. */
export interface Download {
  /** The bytes. */
  body: ReadableStream<Uint8Array>;
  /** Media type, `text/csv` say. */
  contentType: string | undefined;
  /** Length in bytes, where the server says. */
  totalBytes: number | undefined;
}

/**
 * Fetches a recording, chat, transcript or summary from its address, which works for a limited time. The API token is
 * not sent there.
 *
 * @param source the address, or what an operation answered: `sessions.getChat`, `recordings.get` …
 * @throws RtkInputError when there is no address in the source or it has expired; RtkApiError when the server refuses;
 *   RtkConnectionError when it cannot be reached
 */
export async function download(source: string | object, options: DownloadOptions = {}): Promise<Download> {
  const { url, expiry } = typeof source === "string" ? { url: source, expiry: undefined } : findLink(source);
  if (expiry && Date.parse(expiry) <= Date.now()) throw expired(`it was valid until ${expiry}`);
  const request = new Request(url, { signal: options.signal ?? null });
  const response = await (options.fetch ?? globalThis.fetch)(request).catch((cause) => {
    if (options.signal?.aborted) throw options.signal.reason;
    throw new RtkConnectionError(`no answer from ${new URL(url).origin}`, {}, { cause });
  });
  if (response.status === 403 || response.status === 410) throw expired(`the server answers ${response.status}`);
  if (!response.ok || !response.body) {
    throw new RtkApiError(response, (await response.text()).slice(0, 200), {
      method: "GET",
      path: new URL(url).pathname,
    });
  }
  const totalBytes = Number(response.headers.get("content-length")) || undefined;
  const contentType = response.headers.get("content-type") ?? undefined;
  return { body: countBytes(response.body, totalBytes, options.onProgress), contentType, totalBytes };
}

function expired(reason: string): RtkInputError {
  return new RtkInputError("source", `has expired, ask the operation for a new address (${reason})`);
}

/** Finds `…download_url` or `…DownloadUrl` in an answer's `data`, and its expiry beside it. */
function findLink(source: object): { url: string; expiry: string | undefined } {
  const data = ("data" in source ? source.data : source) as Record<string, unknown>;
  const key = Object.keys(data).find((name) => /download_?url$/i.test(name) && typeof data[name] === "string");
  if (!key) throw new RtkInputError("source", "has no download address");
  const expiry = data[`${key}_expiry`] ?? data[`${key}Expiry`];
  return { url: data[key] as string, expiry: typeof expiry === "string" ? expiry : undefined };
}

function countBytes(
  body: ReadableStream<Uint8Array>,
  totalBytes: number | undefined,
  onProgress: DownloadOptions["onProgress"],
): ReadableStream<Uint8Array> {
  let receivedBytes = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        receivedBytes += chunk.byteLength;
        onProgress?.({ receivedBytes, totalBytes });
        controller.enqueue(chunk);
      },
    }),
  );
}
