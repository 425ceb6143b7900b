import { readSigningKey } from "./signing-key.ts";

/** A test delivery in the form that a webhook receives: `new Request(url, { method: "POST", ...delivery })`. */
export interface SignedWebhook {
  body: string;
  headers: Record<string, string>;
}

/**
 * Signs a test delivery without a server.
 *
 * @param payload the event, e.g. `{ event: "meeting.started", meeting: { … } }`; a string is signed unchanged
 * @param key RSA private key in PEM (PKCS #8, `-----BEGIN PRIVATE KEY-----`)
 * @throws Error if the key is not of this kind
 *
 * @example
 * const { body, headers } = await signWebhook({ event: "meeting.started", meeting }, privateKey);
 */
export async function signWebhook(payload: object | string, key: string): Promise<SignedWebhook> {
  const { sign } = await readSigningKey(key);
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  return {
    body,
    headers: {
      "content-type": "application/json",
      "rtk-signature": await sign(new TextEncoder().encode(body)),
      "rtk-uuid": crypto.randomUUID(),
      "rtk-webhook-id": crypto.randomUUID(),
    },
  };
}
