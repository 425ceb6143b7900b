import type { Fetch, Redact } from "../call.ts";
import { connectionError, RtkAbortError, RtkApiError, RtkInputError } from "../errors/errors.ts";
import { redact } from "../errors/redact.ts";
import { callFetch } from "../request/fetch.ts";
import { defaultMaxBytes } from "../response/response-limit.ts";

export interface DownloadOptions {
  /** Aborts the download, even while the body is being read. */
  signal?: AbortSignal | undefined;
  /** Sends the request. Defaults to `globalThis.fetch`. */
  fetch?: Fetch | undefined;
  /** Called with the bytes received so far and, if the server states it, the total. */
  onProgress?: ((progress: { receivedBytes: number; totalBytes: number | undefined }) => void) | undefined;
}

/** A file being downloaded. */
export interface Download {
  /** The bytes. Reading throws RtkConnectionError if the connection breaks, and RtkAbortError after an abort. */
  body: ReadableStream<Uint8Array>;
  /** Media type, e.g. `text/csv`. */
  contentType: string | undefined;
  /** Length in bytes, if the server states it. */
  totalBytes: number | undefined;
}

/**
 * Downloads a recording, chat, transcript or summary from its URL, which expires. Sends no API token. There is no time
 * limit; to set one, use `signal: AbortSignal.timeout(…)`.
 *
 * @param source the URL, or the result of an operation, with or without `withResponse`: `sessions.getChat`,
 *   `recordings.get` … A track recording has several files: pass one of the URLs in its `download_url`.
 * @throws RtkInputError if the source has no URL or an expired one; RtkApiError if the server refuses;
 *   RtkConnectionError if it cannot be reached; RtkAbortError
 */
export async function download(source: string | object, options: DownloadOptions = {}): Promise<Download> {
  const { signal = new AbortController().signal, fetch = globalThis.fetch, onProgress } = options;
  const url = readLink(source);
  const call = { method: "GET", path: url.pathname };
  // The signature of a URL is a secret until it expires.
  const safe: Redact = (value) => redact(value, [url.search]);
  const reach: Reach = async (run) => {
    try {
      return await run();
    } catch (cause) {
      if (signal.aborted) throw new RtkAbortError(signal, call);
      throw connectionError(cause, url.href, call, safe);
    }
  };
  const response = await reach(() => callFetch(fetch, new Request(url), { signal }, call, safe, defaultMaxBytes));
  if (!response.ok) {
    const text = await reach(() => response.text());
    const hint = [403, 410].includes(response.status) ? "the URL has expired, get a new one from the operation: " : "";
    throw new RtkApiError(response, hint + text, call, safe);
  }
  const totalBytes = readLength(response.headers);
  const contentType = response.headers.get("content-type") ?? undefined;
  const onBytes = (receivedBytes: number) => onProgress?.({ receivedBytes, totalBytes });
  return { body: readThrough(toStream(response.body), reach, onBytes), contentType, totalBytes };
}

type Reach = <Result>(run: () => Promise<Result>) => Promise<Result>;

/** Finds `…download_url` or `…DownloadUrl` in a result's `data`, and checks its expiry. */
function readLink(source: string | object): URL {
  if (typeof source === "string") return parseLink(source);
  if (source === null || typeof source !== "object") {
    throw new RtkInputError("source", `is ${source}: pass a URL, or the result of an operation`);
  }
  if ("then" in source) throw new RtkInputError("source", "is a promise: await the operation");
  let data = source as Record<string, unknown>;
  // With `withResponse`, the body is itself in `data`.
  for (let depth = 0; depth < 2 && "data" in data; depth++) data = Object(data.data);
  const names = Object.keys(data).filter((name) => /download_?url$/i.test(name) && data[name]);
  // The shortest name is that of the recording itself, not of its audio alone.
  const [name] = names.sort((left, right) => left.length - right.length);
  if (!name) throw new RtkInputError("source", "has no download URL yet");
  const link = data[name];
  if (typeof link !== "string") throw new RtkInputError("source", `has several files: pass one URL of its ${name}`);
  const expiry = data[`${name}_expiry`] ?? data[`${name}Expiry`] ?? data.download_url_expiry;
  if (typeof expiry === "string" && Date.parse(expiry) <= Date.now()) {
    throw new RtkInputError("source", `expired at ${expiry}: get a new URL from the operation`);
  }
  return parseLink(link);
}

function parseLink(link: string): URL {
  if (URL.canParse(link)) return new URL(link);
  throw new RtkInputError("source", "is not an absolute URL");
}

/** Length of the body, unless it is compressed: the header counts the compressed bytes. */
function readLength(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
}

/** Returns the body as a web stream; node-fetch has a Node stream. */
function toStream(body: Response["body"]): ReadableStream<Uint8Array> {
  if (!body) return new Blob().stream();
  return "getReader" in body ? body : (ReadableStream as unknown as FromIterable).from(body);
}

/** Missing from TypeScript's DOM library; available since Node 20. */
interface FromIterable {
  from(chunks: unknown): ReadableStream<Uint8Array>;
}

function readThrough(
  body: ReadableStream<Uint8Array>,
  reach: Reach,
  onBytes: (receivedBytes: number) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let receivedBytes = 0;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reach(() => reader.read());
      if (done) return controller.close();
      receivedBytes += value.byteLength;
      try {
        onBytes(receivedBytes);
      } catch (error) {
        // Closes the connection.
        await reader.cancel(error).catch(() => {});
        throw error;
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
