import {
  createPublicKeySource,
  type PublicKeySource,
  type PublicKeySourceOptions,
  verifyWebhook,
} from "@org/rtk-client/webhooks";
import type { SignedDelivery } from "./signing.ts";

export const url = "https://keys.example.com/.well-known/webhooks.json";

/** A key server whose response and clock the test sets, and a source of its key. */
export interface KeyServer {
  respond: () => Response;
  requests: Request[];
  ms: number;
  source: PublicKeySource;
}

export function createKeyServer(pem: string, options: PublicKeySourceOptions = {}): KeyServer {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return keyServer.respond();
  };
  const keyServer: KeyServer = {
    respond: keyResponse(pem),
    requests,
    ms: 0,
    source: createPublicKeySource({ url, fetch, now: () => keyServer.ms, ...options }),
  };
  return keyServer;
}

export function keyResponse(pem: string): () => Response {
  return () => Response.json({ success: true, data: { publicKey: pem }, message: "" });
}

export function verify(delivery: SignedDelivery, publicKey: PublicKeySource) {
  return verifyWebhook(delivery, { publicKey });
}
