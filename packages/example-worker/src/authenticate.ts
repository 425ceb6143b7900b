import type { Env } from "./env.ts";
import { HttpError } from "./http.ts";

export interface User {
  id: string;
  name: string;
}

/**
 * Returns the signed-in user of a request. All routes that return tokens or data depend on this function. Replace it
 * with your own sign-in, but never take the user's id from the request's body or URL, where anyone can write any id.
 *
 * This one trusts a cookie `session=<payload>.<signature>`: the payload is base64url of `{ id, name, expiresAt }`,
 * signed with HMAC-SHA-256 and SESSION_SECRET. Without that secret, it refuses all requests. Behind Cloudflare Access,
 * verify the header `Cf-Access-Jwt-Assertion` instead.
 *
 * @throws HttpError 401
 */
export async function authenticate(request: Request, env: Env): Promise<User> {
  const [, payload, signature] = /(?:^|;\s*)session=([\w-]+)\.([\w-]+)/.exec(request.headers.get("cookie") ?? "") ?? [];
  if (!env.SESSION_SECRET || !payload || !signature) throw new HttpError(401, "Sign in first");
  if (!(await isSigned(payload, signature, env.SESSION_SECRET))) throw new HttpError(401, "Sign in again");
  const { id, name, expiresAt } = JSON.parse(new TextDecoder().decode(decode(payload)));
  if (!(expiresAt > Date.now())) throw new HttpError(401, "Sign in again");
  return { id, name };
}

async function isSigned(payload: string, signature: string, secret: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]);
  // Takes constant time.
  return crypto.subtle.verify("HMAC", key, decode(signature), encoder.encode(payload));
}

/** Decodes base64url. */
function decode(text: string): Uint8Array<ArrayBuffer> {
  const characters = decodeCharacters(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function decodeCharacters(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new HttpError(401, "Sign in again");
  }
}
