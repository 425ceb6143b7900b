import { connectionError, RtkAbortError, RtkApiError, RtkInputError } from "./errors.ts";
import type { RtkClientOptions } from "./options.ts";

export interface DownloadOptions {
  /** Ends the download when it is aborted, also while the body is read. */
  signal?: AbortSignal | undefined;
  /** Sends the request; `globalThis.fetch` by default. */
  fetch?: RtkClientOptions["fetch"];
  /** Called with the bytes that have come, and with all there will be where the server says. */
  onProgress?: ((progress: { receivedBytes: number; totalBytes: number | undefined }) => void) | undefined;
}

/** A file on its way. */
export interface Download {
  /** The bytes. Reading throws RtkConnectionError when the connection breaks and RtkAbortError after an abort. */
  body: ReadableStream<Uint8Array>;
  /** Media type, `text/csv` say. */
  contentType: string | undefined;
  /** Length in bytes, where the server says. */
  totalBytes: number | undefined;
}

/**
 * Fetches a recording, chat, transcript or summary from its address, which works for a limited time. The API token is
 * not sent there. There is no time limit; `signal: AbortSignal.timeout(…)` sets one.
 *
 * @param source the address, or what an operation answered, with or without `withResponse`: `sessions.getChat`, `recordings.get` … A track recording
 *   has several files: give the address of one, from its `download_url`.
 * @throws RtkInputError when the source has no address, or one that has expired; RtkApiError when the server refuses;
 *   RtkConnectionError when it cannot be reached; RtkAbortError
 */
export async function download(source: string | object, options: DownloadOptions = {}): Promise<Download> {
  const { signal = new AbortController().signal, fetch = globalThis.fetch, onProgress } = options;
  const url = readLink(source);
  const route = { method: "GET", path: url.pathname };
  // What signs an address is a secret as long as it works.
  const secrets = [url.search];
  const reach: Reach = async (run) => {
    try {
      return await run();
    } catch (cause) {
      if (signal.aborted) throw new RtkAbortError(signal, route);
      throw connectionError(cause, url.href, route, secrets);
    }
  };
  const response = await reach(() => fetch(new Request(url), { signal }));
  if (!response.ok) {
    const text = (await reach(() => response.text())).slice(0, 2000);
    const hint = [403, 410].includes(response.status)
      ? "the address has expired, ask the operation for a new one: "
      : "";
    throw new RtkApiError(response, hint + text, route, secrets);
  }
  const totalBytes = readLength(response.headers);
  const contentType = response.headers.get("content-type") ?? undefined;
  const onBytes = (receivedBytes: number) => onProgress?.({ receivedBytes, totalBytes });
  return { body: readThrough(response.body ?? new Blob().stream(), reach, onBytes), contentType, totalBytes };
}

type Reach = <Result>(run: () => Promise<Result>) => Promise<Result>;

/** Finds `…download_url` or `…DownloadUrl` in an answer's `data`, and sees to its expiry beside it. */
function readLink(source: string | object): URL {
  if (typeof source === "string") return parseLink(source);
  let data = source as Record<string, unknown>;
  while ("data" in data) data = Object(data.data);
  const names = Object.keys(data).filter((name) => /download_?url$/i.test(name) && data[name]);
  // The shortest name is the recording itself rather than its sound alone.
  const [name] = names.sort((left, right) => left.length - right.length);
  if (!name) throw new RtkInputError("source", "has no download address (yet)");
  const link = data[name];
  if (typeof link !== "string") throw new RtkInputError("source", `has several files: give one address of its ${name}`);
  const expiry = data[`${name}_expiry`] ?? data[`${name}Expiry`] ?? data.download_url_expiry;
  if (typeof expiry === "string" && Date.parse(expiry) <= Date.now()) {
    throw new RtkInputError("source", `has expired at ${expiry}: ask the operation for a new address`);
  }
  return parseLink(link);
}

function parseLink(link: string): URL {
  if (URL.canParse(link)) return new URL(link);
  throw new RtkInputError("source", "is not an absolute URL");
}

/** Length of the body; what a compressed one states is not the length of what arrives. */
function readLength(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
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
      onBytes(receivedBytes);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
