import { createHmac } from "node:crypto";

/** Signs in as the example's `authenticate` expects it. */
export function sessionCookie(user, { secret = "development", expiresAt = Date.now() + 3_600_000 } = {}) {
  const payload = Buffer.from(JSON.stringify({ ...user, expiresAt })).toString("base64url");
  return `session=${payload}.${createHmac("sha256", secret).update(payload).digest("base64url")}`;
}
