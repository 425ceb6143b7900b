import { equal, match } from "node:assert/strict";
import type { ServerUrls } from "../servers.ts";
import type { Checks } from "./check-list.ts";

/** Variables of an application that uses the mock server's seed data. */
export function environmentOf({ baseUrl }: ServerUrls): Record<string, string> {
  return {
    CLOUDFLARE_API_TOKEN: "any-token",
    CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
    RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    CLOUDFLARE_BASE_URL: baseUrl,
    RTK_WEBHOOK_KEY_URL: new URL("/.well-known/webhooks.json", baseUrl).href,
  };
}

/** Checks of a route that issues tokens; the header `x-user` signs in. */
export function joinChecks(urlOf: (meetingId: string) => string): Checks {
  const join = (meetingId: string, headers: Record<string, string>) =>
    fetch(urlOf(meetingId), { method: "POST", headers });
  const known = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";
  const unknown = "00000000-0000-4000-8000-000000000000";
  return {
    "issues a token to a signed-in user": async () => {
      const { token } = (await (await join(known, { "x-user": "user-42" })).json()) as { token: string };
      equal(token.split(".").length, 3);
    },
    "issues no token to anyone else": async () => match(String((await join(known, {})).status), /^40[13]$/),
    "responds 404 for an unknown meeting": async () => equal((await join(unknown, { "x-user": "u" })).status, 404),
  };
}
