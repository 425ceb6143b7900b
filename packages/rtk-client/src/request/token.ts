import type { CallContext } from "../call.ts";
import { RtkInputError } from "../errors/errors.ts";
import { missingOptions } from "../errors/missing-options.ts";
import { redactError } from "../errors/redact.ts";
import type { RtkClientOptions } from "../options.ts";

/**
 * Returns the API token, validated here because an error of `fetch` would quote it.
 * @throws RtkInputError if it is missing or has characters that a bearer token cannot contain (RFC 6750, section 2.1)
 */
export async function resolveToken(given: RtkClientOptions["apiToken"], context: CallContext): Promise<string> {
  let token: string | undefined;
  let cause: unknown;
  try {
    token = typeof given === "function" ? await given() : given;
  } catch (thrown) {
    cause = redactError(thrown);
  }
  if (!token) throw missingOptions(["apiToken"], context, { cause });
  if (/^[!-~]+$/.test(token)) return token;
  throw new RtkInputError("apiToken", 'must be printable ASCII without spaces or "Bearer"', context);
}

/**
 * Returns when a participant token expires. The token is read, not verified.
 * @param token JWT from `meetings.addParticipant` or `meetings.refreshParticipantToken` (RFC 7519)
 * @returns undefined if the token has no expiry
 * @throws RtkInputError if it is not a JWT
 */
export function tokenExpiresAt(token: string): Date | undefined {
  const payload = readPayload(token);
  return typeof payload.exp === "number" ? new Date(payload.exp * 1000) : undefined;
}

function readPayload(token: string): { exp?: unknown } {
  try {
    const base64 = token.split(".")[1]?.replaceAll("-", "+").replaceAll("_", "/") ?? "";
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const payload = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof payload === "object" && payload !== null) return payload;
  } catch {
    // The parser's error would quote the token.
  }
  throw new RtkInputError("token", "is not a JWT");
}
