import { createHmac } from "node:crypto";

/** Lifetime of a participant token: 100 days. */
const lifetimeSeconds = 8_640_000;

export interface TokenClaims {
  meetingId: string;
  /** Id of the app. */
  orgId: string;
  participantId: string;
  presetName: string;
}

/**
 * Creates a participant token in RealtimeKit's form: a JWT whose payload names meeting, app and participant. It is
 * signed with a public secret, so that nobody accepts it as a real token.
 *
 * @param issuedAt start of its lifetime
 * @param id distinguishes tokens issued in the same second
 */
export function createToken(claims: TokenClaims, issuedAt: Date, id: string): string {
  const iat = Math.floor(issuedAt.getTime() / 1000);
  const payload = { ...claims, jti: id, iat, exp: iat + lifetimeSeconds };
  const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}`;
  return `${unsigned}.${createHmac("sha256", "rtk-mock").update(unsigned).digest("base64url")}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
