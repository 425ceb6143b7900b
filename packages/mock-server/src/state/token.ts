import { createHmac } from "node:crypto";

/** How long a participant token is good for: seven days. */
const lifetimeSeconds = 604_800;

export interface TokenClaims {
  meetingId: string;
  /** Id of the app. */
  orgId: string;
  participantId: string;
  presetName: string;
}

/**
 * A participant token as RealtimeKit makes them: a JWT whose payload names meeting, app and participant. It is signed with
 * a key that everybody knows, so that nothing takes it for a real one.
 *
 * @param issuedAt the moment from which it is good
 * @param id makes it differ from a token of the same second
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
