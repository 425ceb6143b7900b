import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";
import { describe, expect, onTestFinished, test } from "vitest";

const token = "own-token-0123456789";

/** Returns the body of a response as the client's error and the mock server's log show it. */
async function shownBy(body: object): Promise<Record<"client" | "log", string>> {
  const response = JSON.stringify({ success: false, error: { code: 400, message: "No" }, ...body });
  const refuse = async () => Response.json(JSON.parse(response), { status: 400 });
  const rtk = createRtkClient({ apiToken: token, accountId: "a", appId: "b", fetch: refuse, maxRetries: 0 });
  const error = (await rtk.meetings.list().catch((reason: unknown) => reason)) as { body: unknown };

  const mock = await createMockServer();
  onTestFinished(() => mock.close());
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const url = "http://mock.example/accounts/a/realtime/kit/b/meetings";
  await mock.fetch(url, { method: "POST", headers, body: response });
  return { client: JSON.stringify(error.body), log: JSON.stringify(mock.requests.list().at(-1)?.body) };
}

describe("the client's errors and the mock server's log mask the same values", () => {
  test.each([
    ...["token", "authToken", "apiToken", "API_TOKEN", "x-auth-token", "refreshTokens", "secret", "clientSecret"],
    ...["client-secret", "password", "PassWd", "db_pwd", "passphrase", "credential", "credentials", "authorization"],
    ...["Authorisation", "cookie", "set-cookie", "accessKey", "access_key", "x-api-key", "apiKey", "privateKey"],
    ...["stream_key", "streamKey", "rtmp_url", "rtmpUrl", "RTMP-URL"],
  ])("the value of %s", async (name) => {
    for (const value of ["hidden-value", ["hidden-value"], { inner: "hidden-value" }]) {
      const shown = await shownBy({ list: [{ [name]: value }] });
      expect(shown.client).not.toContain("hidden-value");
      expect(shown.log).not.toContain("hidden-value");
    }
  });

  test.each(["title", "key", "keywords", "url", "author", "pass_rate", "meeting_id"])(
    "not that of %s",
    async (name) => {
      const shown = await shownBy({ list: [{ [name]: "shown-value" }] });
      expect(shown.client).toContain("shown-value");
      expect(shown.log).toContain("shown-value");
    },
  );

  test.each([
    ["a token of the request", `wrong: ${token}`, token],
    ["a JSON Web Token", "it is eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl", "eyJzdWIiOi"],
    ["credentials", "sent Bearer hidden-value", "hidden-value"],
    ["a password in a URL", "rtmps://me:hidden-value@live.example", "hidden-value"],
    ["a key in truncated JSON", '{"stream_key": "hidden-value', "hidden-value"],
    ["a key in a query", "/x?api_key=hidden-value&a=1", "hidden-value"],
    ["a header", "x-api-key: hidden-value", "hidden-value"],
  ])("%s in a text", async (_, text, secret) => {
    const shown = await shownBy({ detail: text });
    expect(shown.client).not.toContain(secret);
    expect(shown.log).not.toContain(secret);
  });

  test("a token of the request in a name", async () => {
    const shown = await shownBy({ [token]: 1 });
    expect(shown.client).not.toContain(token);
    expect(shown.log).not.toContain(token);
  });
});
