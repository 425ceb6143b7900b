import { type Bytes, decodeBase64 } from "./body.ts";
import { RtkWebhookError } from "./webhook-error.ts";

/** A key of Web Crypto. Only the types of browsers have a global name for it, so it is derived from `importKey`. */
export type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/**
 * Returns the key that RealtimeKit currently signs with.
 *
 * `rejected` is the key that a signature has just failed to match: the source returns a newer key if there is one, the
 * same key if not, and throws if it cannot tell.
 */
export type PublicKeySource = (rejected?: CryptoKey) => Promise<CryptoKey>;

/** A public key: PEM text (`-----BEGIN PUBLIC KEY-----`), an imported key, or a source of one. */
export type PublicKey = string | CryptoKey | PublicKeySource;

// Importing a key takes longer than parsing an event, and nearly every app has just one.
let lastImport: { pem: string; key: CryptoKey } | undefined;

/**
 * Imports a key from PEM text. Escaped line breaks (`\n`), common in environment variables, count as line breaks.
 *
 * @param pem SubjectPublicKeyInfo in PEM (`-----BEGIN PUBLIC KEY-----`, RFC 7468, section 13)
 * @throws RtkWebhookError `invalid-key` if it is anything else
 */
export async function importPublicKey(pem: string): Promise<CryptoKey> {
  if (lastImport?.pem === pem) return lastImport.key;
  const key = await importSpki(readPem(pem));
  lastImport = { pem, key };
  return key;
}

/**
 * Returns the key, in whichever form it was passed. @throws RtkWebhookError `invalid-key`, or what the source throws
 */
export async function resolvePublicKey(publicKey: PublicKey, rejected?: CryptoKey): Promise<CryptoKey> {
  if (typeof publicKey === "string") return importPublicKey(publicKey);
  return checkKey(typeof publicKey === "function" ? await publicKey(rejected) : publicKey);
}

function readPem(pem: string): Bytes {
  const text = pem.replaceAll(/\\r|\\n/g, "\n");
  const [, label, content] = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/.exec(text) ?? [];
  if (label !== "PUBLIC KEY") throw invalidKey(label ? `it is labelled ${label}` : "it is not PEM");
  const bytes = decodeBase64((content as string).replaceAll(/\s/g, ""));
  if (!bytes) throw invalidKey("the text between its first and last line is not base64");
  return bytes;
}

async function importSpki(spki: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey("spki", spki, algorithm, false, ["verify"]);
  } catch (cause) {
    throw invalidKey("it contains no RSA key", cause);
  }
}

function checkKey(key: CryptoKey): CryptoKey {
  const { name, hash } = (key?.algorithm ?? {}) as RsaHashedKeyAlgorithm;
  if (name !== algorithm.name || hash?.name !== algorithm.hash) {
    throw invalidKey(`it is ${name ? `for ${[name, hash?.name].filter(Boolean).join(" with ")}` : "not a CryptoKey"}`);
  }
  if (!key.usages.includes("verify")) throw invalidKey('it was imported without the usage "verify"');
  return key;
}

function invalidKey(problem: string, cause?: unknown): RtkWebhookError {
  const wanted = `PEM text ("-----BEGIN PUBLIC KEY-----") or a CryptoKey for ${algorithm.name} with ${algorithm.hash}`;
  return new RtkWebhookError("invalid-key", `The public key must be ${wanted}, but ${problem}`, { cause });
}
