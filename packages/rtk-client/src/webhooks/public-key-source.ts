import { RtkInputError } from "../errors/errors.ts";
import { type CryptoKey, importPublicKey, type PublicKeySource } from "./public-key.ts";
import { isCloudflareWorker } from "./runtime.ts";
import { RtkWebhookError } from "./webhook-error.ts";

const minuteMs = 60_000;
const pollMs = 25;

export interface PublicKeySourceOptions {
  /** Address of the key. `https://api.realtime.cloudflare.com/.well-known/webhooks.json` by default. */
  url?: string;
  /** Sends the request for the key. By default the `globalThis.fetch` of the moment of the call. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds to wait for the key. 5,000 by default. */
  timeoutMs?: number;
  /** Clock in milliseconds; `performance.now()` by default. */
  now?: () => number;
}

/**
 * Makes a source that fetches the public key from a well-known address and keeps it.
 *
 * The key is fetched when it is first needed, and again when a signature fails against it, for keys are rotated; but
 * never twice within a minute, so that forged deliveries cannot make it hammer the address. Calls that come while the
 * key is being fetched wait for the same answer; on Cloudflare Workers, where timers and promises end with the request
 * that made them, each looks for it with a timer of its own.
 *
 * @returns a source that throws RtkWebhookError `key-unavailable` when the address does not answer with a key and there
 *   is none from before, or the one from before has been rejected; and `unsettled-signature` when one has been rejected
 *   that was fetched less than a minute ago: a forger may have signed, or RealtimeKit with a key that is newer still
 * @throws RtkInputError when `url` is not an absolute URL
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
    // The request that fetches it may have been cancelled.
    if (!current) throw failure ?? unavailable(url, new Error("the request for it has not ended"));
    if (current.key !== rejected) return current.key;
    if (failure) throw failure;
    if (!isSettled || pending) throw unsettled(waitMs);
    return current.key;
  };
}

/** Waits until a condition holds, for no longer than `timeoutMs`, and on nothing that another request has made. */
async function pollUntil(isMet: () => boolean, timeoutMs: number): Promise<void> {
  for (let ms = 0; ms < timeoutMs && !isMet(); ms += pollMs)
    await new Promise((resolve) => setTimeout(resolve, pollMs));
}

/**
 * The public key of RealtimeKit, from its well-known address: fetched once, and again when a signature fails against it.
 *
 * This is where deliveries are checked against when no `publicKey` is given.
 *
 * @throws RtkWebhookError `key-unavailable` when the address does not answer with a key
 */
export const fetchPublicKey: PublicKeySource = /* @__PURE__ */ createPublicKeySource();

async function fetchPem(
  url: string,
  fetch: (request: Request) => Promise<Response>,
  timeoutMs: number,
): Promise<string> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    // A key from where the address redirects to is not the key of that address.
    const response = await fetch(new Request(url, { redirect: "manual", signal }));
    if (response.status !== 200) throw new Error(`it answered ${response.status}`);
    const body = (await response.json()) as { data?: { publicKey?: unknown } } | null;
    if (typeof body?.data?.publicKey !== "string") throw new Error("its answer has no data.publicKey");
    return body.data.publicKey;
  } catch (cause) {
    throw unavailable(url, cause);
  }
}

function unsettled(waitMs: number): RtkWebhookError {
  return new RtkWebhookError(
    "unsettled-signature",
    "The header rtk-signature does not fit the body and the public key, which was fetched less than a minute ago; " +
      `whether there is a newer key can be asked in ${Math.ceil(waitMs / 1000)} s: let the delivery be sent again`,
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
    `The public key that deliveries are checked against could not be fetched from ${url} (tried at most once a ` +
      `minute): ${problem}`,
    { cause },
  );
}

function rootCause(error: Error): Error {
  return error.cause instanceof Error ? rootCause(error.cause) : error;
}
