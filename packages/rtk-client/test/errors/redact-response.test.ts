import { RtkApiError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { apiToken, caught, createClient, createStub, json, refusal } from "../clients.ts";
import { rejected, views } from "./secrets.ts";

describe("a request's own token is masked", () => {
  const call = (response: Response) => caught(createClient(createStub(response)).meetings.list());

  test.each([
    ["the status text", new Response("", { status: 400, statusText: `no ${apiToken}` })],
    ["a header's value", refusal(400, "no", { "cf-ray": apiToken, "x-echo": `a ${apiToken} b` })],
    ["a key", json({ success: false, error: { code: 400, message: "no", [apiToken]: { [`x ${apiToken}`]: 1 } } })],
    ["an echoed body", json({ success: false, echo: [`{"a":"${apiToken}"}`], error: { message: apiToken } })],
    ["text that is not JSON", new Response(`${"x".repeat(49_990)}${apiToken}`, { status: 500 })],
    ["a response that is not JSON", new Response(`<p>${apiToken}`)],
  ])("in %s", async (_, response) => {
    const shown = views(await call(response));
    expect(shown).not.toContain(apiToken);
    expect(shown).not.toContain(apiToken.slice(0, 8));
  });

  test("in the path, also percent-encoded", async () => {
    const token = "a+token/with=signs";
    const rtk = createClient(createStub(json({ success: false, error: { message: encodeURIComponent(token) } })), {
      apiToken: token,
    });
    expect(views(await caught(rtk.meetings.list()))).not.toContain(encodeURIComponent(token));
    const failing = createClient(createStub(new Error("broken")), { apiToken: token });
    const error = await caught(failing.GET(`/x/${token}` as never));
    expect(views(error)).not.toContain(token);
  });

  test("and so are the request's own secret headers", async () => {
    const headers = { "X-Api-Key": "key-of-the-proxy" };
    const rtk = createClient(createStub(refusal(400, "no key-of-the-proxy")), { headers });
    expect(views(await caught(rtk.meetings.list()))).not.toContain("key-of-the-proxy");
  });
});

test.each(["token=\\hunter22", "x-api-key: \\hunter22", 'token="\\"hunter22"', "token=\\\\hunter22&a=b"])(
  "a secret that begins with a backslash is masked: %s",
  async (text) => {
    expect(views(await rejected(new Response(text, { status: 500 })))).not.toContain("unter22");
  },
);

test.each([
  ...[
    "authToken",
    "apiToken",
    "accessKey",
    "clientSecret",
    "x-api-key",
    "X_API_KEY",
    "API Key",
    "privateKey",
    "APIKEY",
  ],
  ...[
    "secret_access_key",
    "Set-Cookie",
    "passphrase",
    "PASSWD",
    "db.password",
    "api/key",
    "client-credentials",
    "refresh_token",
  ],
])("the value of %s is masked", async (name) => {
  const text = `{"${name}" : "hunter22`;
  for (const response of [
    json({ success: false, error: { [name]: "hunter22" } }),
    new Response(text, { status: 500 }),
  ]) {
    const error = await rejected(response);
    if (/^[\w-]+$/.test(name) || (error as RtkApiError).status === 200) expect(views(error)).not.toContain("hunter22");
  }
});

test.each([
  "authToken=hunter22&a=b",
  "x-api-key: hunter22",
  "access_key='hunter22'",
  '{\\"clientSecret\\":\\"hunter22',
])("the secret in the text %s is masked", async (text) => {
  expect(views(await rejected(new Response(text, { status: 500 })))).not.toContain("hunter22");
});

test.each(["Invalid token: expired", '"title" is required', "the key is too short"])(
  "%s is shown as it is",
  async (message) => {
    expect(String(await rejected(refusal(400, message)))).toContain(message);
  },
);

describe("redaction of 256 kB is fast", () => {
  test.each([
    "_key",
    "a_key-",
    '"_key"',
    '\\"_key',
    "://",
    "://a",
    "eyJ",
    "Bearer ",
    'token:"',
    "token=",
    "x-key: ",
    " ",
    "\\",
  ])("of %j", async (part) => {
    const text = part.repeat(256_000 / part.length);
    const startedAt = performance.now();
    await rejected(new Response(text, { status: 500 }));
    await rejected(json({ success: false, error: { message: text, [text]: text } }));
    await rejected(new Response(text));
    await rejected(new Error(text));
    // A backtracking regular expression takes seconds for the first of these.
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  test("for an error's body, of which 50,000 characters and 20 levels are kept", async () => {
    const error = (await rejected(
      json({ success: false, list: Array(100_000).fill("ab") }, { status: 400 }),
    )) as RtkApiError;
    expect(JSON.stringify(error.body).length).toBeLessThan(200_000);
    const nested = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    const deep = (await rejected(new Response(nested, { status: 400 }))) as RtkApiError;
    expect(deep).toBeInstanceOf(RtkApiError);
    expect(JSON.stringify(deep.body)).toBe(`${'{"a":'.repeat(21)}"…"${"}".repeat(21)}`);
  });
});

test.each(["", "t", "test"])("a token that is an ordinary word leaves messages unchanged: %j", async (token) => {
  const response = refusal(404, "the test has no such meeting");
  // Middleware responds before the token is read.
  const options = token ? { apiToken: token } : { middleware: [{ onRequest: () => response }] };
  const error = await caught(createClient(createStub(response), options).meetings.list());
  expect((error as Error).message).toBe("[404] meetings/list GET /accounts/…/meetings: the test has no such meeting");
});
