/** A key pair like RealtimeKit's, and deliveries signed with it. */
export interface Signer {
  /** Public key in PEM. */
  pem: string;
  publicKey: CryptoKey;
  sign(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<SignedDelivery>;
}

export interface SignedDelivery {
  body: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

export const deliveryId = "1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37";
export const webhookId = "f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80";

const algorithm = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

export async function createSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  return {
    pem: toPem("PUBLIC KEY", await crypto.subtle.exportKey("spki", publicKey)),
    publicKey,
    async sign(content, headers) {
      const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const signature = await crypto.subtle.sign(algorithm.name, privateKey, body);
      return {
        body,
        headers: {
          "rtk-signature": toBase64(signature),
          "rtk-uuid": deliveryId,
          "rtk-webhook-id": webhookId,
          ...headers,
        },
      };
    },
  };
}

export function toRequest({ body, headers }: SignedDelivery): Request {
  return new Request("https://studio.example.com/hooks", { method: "POST", body, headers });
}

export function toPem(label: string, bytes: ArrayBuffer): string {
  return `-----BEGIN ${label}-----\n${toBase64(bytes).replaceAll(/.{64}/g, "$&\n")}\n-----END ${label}-----\n`;
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
