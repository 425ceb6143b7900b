import { readFile, writeFile } from "node:fs/promises";

/** The key pair that signs deliveries. */
export interface SigningKey {
  /** Returns the SubjectPublicKeyInfo in PEM (`-----BEGIN PUBLIC KEY-----`). */
  publicKey(): Promise<string>;
  /** Signs the bytes of a body with RSASSA-PKCS1-v1_5 and SHA-256. @returns base64 */
  sign(body: Uint8Array<ArrayBuffer>): Promise<string>;
}

type KeyPair = Extract<Awaited<ReturnType<typeof crypto.subtle.generateKey>>, { privateKey: unknown }>;

const algorithm = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/** Returns a new key pair. It is generated on first use, because that takes longer than the rest of the start. */
export function createSigningKey(): SigningKey {
  let pair: Promise<KeyPair> | undefined;
  return signingKey(() => {
    pair ??= generateKeyPair();
    return pair;
  });
}

/**
 * Loads the key pair of a file. If the file does not exist, it is created, readable only by its owner.
 *
 * @param file private key: PKCS #8 in PEM (`-----BEGIN PRIVATE KEY-----`)
 * @throws Error that names the file if it cannot be read or written, or contains no such key
 */
export async function loadSigningKey(file: string): Promise<SigningKey> {
  const text = (await readKeyFile(file)) ?? (await createKeyFile(file));
  try {
    return await readSigningKey(text);
  } catch {
    throw new Error(
      `The key file ${file} contains no RSA private key in PEM ("-----BEGIN PRIVATE KEY-----"): fix it, or remove it to ` +
        "get a new key",
    );
  }
}

/** Reads a private key: PKCS #8 in PEM. @throws Error for anything else */
export async function readSigningKey(pem: string): Promise<SigningKey> {
  try {
    const pair = await importKeyPair(pem);
    return signingKey(async () => pair);
  } catch (cause) {
    throw new Error('key is not an RSA private key in PEM ("-----BEGIN PRIVATE KEY-----")', { cause });
  }
}

function signingKey(keyPair: () => Promise<KeyPair>): SigningKey {
  return {
    async publicKey() {
      const { publicKey } = await keyPair();
      return toPem("PUBLIC KEY", await crypto.subtle.exportKey("spki", publicKey));
    },
    async sign(body) {
      const { privateKey } = await keyPair();
      return Buffer.from(await crypto.subtle.sign(algorithm.name, privateKey, body)).toString("base64");
    },
  };
}

function generateKeyPair(): Promise<KeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

async function importKeyPair(pem: string): Promise<KeyPair> {
  const privateKey = await crypto.subtle.importKey("pkcs8", fromPem(pem), algorithm, true, ["sign"]);
  const { kty, n, e } = await crypto.subtle.exportKey("jwk", privateKey);
  const publicPart = { kty, n, e } as JsonWebKey;
  return { privateKey, publicKey: await crypto.subtle.importKey("jwk", publicPart, algorithm, true, ["verify"]) };
}

async function readKeyFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`The key file ${file} cannot be read: ${(error as Error).message}`);
  }
}

async function createKeyFile(file: string): Promise<string> {
  const { privateKey } = await generateKeyPair();
  const pem = toPem("PRIVATE KEY", await crypto.subtle.exportKey("pkcs8", privateKey));
  try {
    await writeFile(file, pem, { mode: 0o600, flag: "wx" });
  } catch (error) {
    throw new Error(`The key file ${file} cannot be written: ${(error as Error).message}`);
  }
  return pem;
}

function toPem(label: string, bytes: ArrayBuffer): string {
  const lines = Buffer.from(bytes)
    .toString("base64")
    .replaceAll(/.{1,64}/g, "$&\n");
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`;
}

function fromPem(pem: string): Uint8Array<ArrayBuffer> {
  const [, content = ""] = /-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----/.exec(pem) ?? [];
  return Uint8Array.from(Buffer.from(content, "base64"));
}
