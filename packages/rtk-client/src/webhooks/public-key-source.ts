import { RtkInputError } from "../errors/errors.ts";
import { isCloudflareWorker } from "./cloudflare-worker.ts";
import { type CryptoKey, importPublicKey, type PublicKeySource } from "./public-key.ts";
import { RtkWebhookError } from "./webhook-error.ts";

const minuteMs = 60_000;
const pollMs = 25;

export interface PublicKeySourceOptions {
  /** URL of the key. Defaults to `https://api.realtime.cloudflare.com/.well-known/webhooks.json`. */
  url?: string;
  /** Requests the key. Defaults to `globalThis.fetch` at the time of the call. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds to wait for the key. Defaults to 5,000. */
  timeoutMs?: number;
  /** Clock in milliseconds. Defaults to `performance.now()`. */
  now?: () => number;
}

/**
 * Creates a source that fetches the public key from a URL and caches it.
 *
 * The key is fetched on first use, and again when a signature does not match it, because keys are rotated. It is
 * fetched at most once a minute, so that forged deliveries cannot flood the server. Concurrent calls share one request;
 * on Cloudflare Workers, where timers and promises end with the request that created them, each call polls for the key
 * with its own timer.
 *
 * @returns a source that throws RtkWebhookError: `key-unavailable` if the key cannot be fetched and none is cached, or
 *   the cached one was rejected; `unsettled-signature` if the rejected key is less than a minute old, because either
 *   the delivery is forged or RealtimeKit has rotated its key since
 * @throws RtkInputError if `url` is not an absolute URL
 */
export function createPublicKeySource({
  url = "https://api.realtime.cloudflare.com/.well-known/webhooks.json",
  fetch = (request) => globalThis.fetch(request),
  timeoutMs = 5_000,
  now = () => performance.now(),
}: PublicKeySourceOptions = {}): PublicKeySource {
  if (!URL.canParse(url)) throw new RtkInputError("url", `must be an absolute URL, but it is "${url}"`);
  let current: { pem: string; key: CryptoKey } | undefined;
  let failure: unknown;
  let triedAt = Number.NEGATIVE_INFINITY;
  let pending: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    triedAt = now();
    try {
      const pem = await fetchPem(url, fetch, timeoutMs);
      if (pem !== current?.pem) current = { pem, key: await importFetched(pem, url) };
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    triedAt = now();
    pending = undefined;
  }

  return async (rejected) => {
    if (current && current.key !== rejected) return current.key;
    const waitMs = triedAt + minuteMs - now();
    const isOurs = waitMs <= 0;
    if (isOurs) pending = refresh();
    const isSettled = pending !== undefined;
    if (isOurs || !isCloudflareWorker()) await pending;
    else await pollUntil(() => !pending, Math.min(timeoutMs, triedAt + timeoutMs - now()));
    // The Worker request that was fetching the key may have been cancelled.
    if (!current) throw failure ?? unavailable(url, new Error("the request has not finished"));
    if (current.key !== rejected) return current.key;
    if (failure) throw failure;
    if (!isSettled || pending) throw unsettled(waitMs);
    return current.key;
  };
}

/** Polls a condition for at most `timeoutMs`, without awaiting anything that another request created. */
async function pollUntil(isMet: () => boolean, timeoutMs: number): Promise<void> {
  for (let ms = 0; ms < timeoutMs && !isMet(); ms += pollMs)
    await new Promise((resolve) => setTimeout(resolve, pollMs));
}

/**
 * Source of RealtimeKit's public key, from its well-known URL: fetched once, and again when a signature does not match.
 *
 * The default for `publicKey`.
 *
 * @throws RtkWebhookError `key-unavailable` if the key cannot be fetched
 */
export const fetchPublicKey: PublicKeySource = /* @__PURE__ */ createPublicKeySource();

async function fetchPem(
  url: string,
  fetch: (request: Request) => Promise<Response>,
  timeoutMs: number,
): Promise<string> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    // A redirect could lead to someone else's key.
    const response = await fetch(new Request(url, { redirect: "manual", signal }));
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const body = (await response.json()) as { data?: { publicKey?: unknown } } | null;
    if (typeof body?.data?.publicKey !== "string") throw new Error("the response lacks data.publicKey");
    return body.data.publicKey;
  } catch (cause) {
    throw unavailable(url, cause);
  }
}

function unsettled(waitMs: number): RtkWebhookError {
  return new RtkWebhookError(
    "unsettled-signature",
    "The header rtk-signature does not match the body and the public key, which was fetched less than a minute ago; " +
      `a newer key can be fetched in ${Math.ceil(waitMs / 1000)} s: respond with a 5xx to get the delivery again`,
    { retryAfterMs: waitMs },
  );
}

async function importFetched(pem: string, url: string): Promise<CryptoKey> {
  try {
    return await importPublicKey(pem);
  } catch (cause) {
    throw unavailable(url, cause);
  }
}

function unavailable(url: string, cause: unknown): RtkWebhookError {
  const problem = cause instanceof Error ? rootCause(cause).message : String(cause);
  return new RtkWebhookError(
    "key-unavailable",
    `The public key of deliveries could not be fetched from ${url} (attempted at most once a ` + `minute): ${problem}`,
    { cause },
  );
}

function rootCause(error: Error): Error {
  return error.cause instanceof Error ? rootCause(error.cause) : error;
}
