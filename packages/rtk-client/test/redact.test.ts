import { inspect } from "node:util";
import { createRtkPathClient, RtkApiError, type RtkClientOptions } from "@org/rtk-client";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createClient, createStub, json, refusal } from "./clients.ts";

const participantToken = "eyJhbGciOiJSUzI1NiJ9.eyJwYXJ0aWNpcGFudElkIjoiYSJ9.c2lnbmF0dXJl";
const storageSecret = "wJalrXUtnFEMI-storage";
const streamKey = "live_2f6d1c9e8b47";

/** Everything that people look at an error or a client with. */
function views(subject: unknown): string {
  const causes: unknown[] = [];
  for (let cause = subject; cause instanceof Error && causes.length < 20; cause = cause.cause) causes.push(cause);
  return [subject, ...causes]
    .flatMap((each) => [
      inspect(each, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(each, allProperties),
      String(each),
      each instanceof Error ? `${each.message} ${each.stack}` : "",
    ])
    .join("\n");
}

function allProperties(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Reflect.ownKeys(value).map((key) => [String(key), Reflect.get(value, key)]));
}

/** What a call with secrets in its body is rejected with. */
function rejected(answer: Response | Error, options?: RtkClientOptions): Promise<unknown> {
  const call = createClient(createStub(answer), options).recordings.start({
    meeting_id: "m",
    storage_config: { type: "aws", access_key: "AKIA-access", secret: storageSecret, bucket: "b", region: "r" },
    rtmp_out_config: { rtmp_url: `rtmps://live.example.com/${streamKey}` },
  });
  return caught(call);
}

describe("no error shows", () => {
  const secrets = [apiToken, participantToken, storageSecret, streamKey, "AKIA-access", "hunter22"];
  const words = `token ${apiToken}, Bearer ${participantToken}, "${storageSecret}", rtmps://live.example.com/${streamKey}`;
  const body = {
    success: false,
    error: { code: 400, message: words },
    received: {
      token: participantToken,
      authToken: "hunter22",
      stream_key: streamKey,
      streamKey: streamKey,
      storage_config: {
        secret: storageSecret,
        access_key: "AKIA-access",
        private_key: "hunter22",
        password: "hunter22",
      },
      tokens: ["hunter22"],
      headers: { Authorization: "hunter22" },
      list: [
        { text: `Authorization: Bearer ${apiToken}` },
        `{"stream_key": "hunter22"}`,
        "https://a:hunter22@b.example",
      ],
    },
  };

  const cutOff = JSON.stringify({ ...body.error, storage_config: body.received.storage_config }).slice(0, -4);

  test.each([
    ["a refusal", json(body, { status: 400 })],
    [
      "a refusal in the gateway's envelope",
      json({ ...body, error: undefined, errors: [{ code: 1, message: words }] }, { status: 400 }),
    ],
    ["a denial with status 200", json(body)],
    [
      "an error in HTML",
      new Response(`<p>${words}, bearer hunter22, Basic hunter22</p> {"secret":"hunter22`, { status: 500 }),
    ],
    ["a refusal in truncated JSON", new Response(cutOff, { status: 500 })],
    ["an answer that is not JSON", new Response(`${words} {"stream_key":"hunter22`)],
    ["a truncated response", new Response('{"success":true,"data":{"stream_key":"hunter22')],
    ["an answer whose token is truncated", new Response(`{"data":{"id":"x","value":"${participantToken.slice(0, 40)}`)],
    ["an answer with an echo in a header", refusal(400, "no", { "x-echo": apiToken, "set-cookie": `a=${apiToken}` })],
  ])("a secret: %s", async (_, answer) => {
    const shown = views(await rejected(answer));
    for (const secret of secrets) expect(shown).not.toContain(secret);
    expect(shown).not.toContain(participantToken.slice(0, 40));
  });

  test("a secret, but all the rest", async () => {
    const error = (await rejected(json(body, { status: 400 }))) as RtkApiError;
    expect(error).toBeInstanceOf(RtkApiError);
    expect(error.message).toBe(
      '[400] recordings/start POST /accounts/…/recordings: token [redacted], Bearer [redacted], "[redacted]", [redacted]',
    );
    expect(error.body).toMatchObject({ received: { storage_config: { secret: "[redacted]" }, tokens: "[redacted]" } });
  });

  test("a secret that fetch throws, at any depth", async () => {
    const request = new Request(baseUrl, { headers: { authorization: `Bearer ${apiToken}` } });
    const headers = { authorization: `Bearer ${apiToken}` };
    const root = Object.assign(new Error(words), { request, config: { headers }, code: "ECONNRESET" });
    const middle = Object.assign(new Error("middle"), { cause: root, response: { request } });
    const thrown = Object.assign(new TypeError(`fetch failed: ${words}`), { cause: middle, headers });
    const shown = views(await rejected(thrown));
    for (const secret of secrets) expect(shown).not.toContain(secret);
    expect(shown).not.toContain("hunter22");
    expect(shown).toContain("ECONNRESET");
  });

  test("a secret that fetch throws as something else", async () => {
    const call = createClient({ fetch: () => Promise.reject(`sent Bearer ${apiToken}`) }).meetings.list();
    expect(views(await caught(call))).not.toContain(apiToken);
  });

  test("the token that the call was made with, when the next call has another", async () => {
    const tokens = ["first-token-of-all", "second-token-of-all"];
    const gate = Promise.withResolvers<Response>();
    const stub = createStub(() => gate.promise, json({ success: true, data: [] }));
    const rtk = createClient(stub, { apiToken: () => tokens.shift() ?? "" });
    const first = caught(rtk.meetings.list());
    await rtk.meetings.list();
    gate.resolve(refusal(400, "token first-token-of-all"));
    expect(views(await first)).not.toContain("first-token-of-all");
  });

  test.each([
    ["a token with a line break", `${apiToken}\n`],
    ["a token that is not ASCII", `${apiToken}ü`],
    ["a token with a space", `Bearer ${apiToken}`],
  ])("%s, which is refused", async (_, given) => {
    const stub = createStub();
    const error = await caught(createClient(stub, { apiToken: given }).meetings.list());
    expect(error).toMatchObject({ name: "RtkInputError", parameter: "apiToken" });
    expect(views(error)).not.toContain(apiToken);
    expect(stub.requests).toHaveLength(0);
  });

  test("a header whose value HTTP does not allow", async () => {
    const error = await caught(
      createClient(createStub(), { headers: { "x-key": `${apiToken}\n${apiToken}` } }).meetings.list(),
    );
    expect(error).toMatchObject({
      name: "RtkInputError",
      message: expect.stringMatching(/: x-key is not a valid header$/),
    });
    expect(views(error)).not.toContain(apiToken);
  });

  test("a password in the base URL", async () => {
    const error = await caught(
      createClient(createStub(), { baseUrl: "https://me:hunter22@a.example" }).meetings.list(),
    );
    expect(error).toMatchObject({ name: "RtkInputError" });
    expect(views(error)).not.toContain("hunter22");
  });
});

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
  ...["secret_access_key", "Set-Cookie", "passphrase", "PASSWD", "db.password", "client-credentials", "refresh_token"],
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

test.each(["Invalid token: expired", '"title" is required', "the key is too short"])("%s stays", async (message) => {
  expect(String(await rejected(refusal(400, message)))).toContain(message);
});

describe("256 kB cost no time", () => {
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
    // The regular expressions of before took seconds for the first of these.
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  test("of an error's body: 50,000 characters and 20 levels are kept", async () => {
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

test.each(["", "t", "test"])("a word for a token leaves messages as they are: %j", async (token) => {
  const answer = refusal(404, "the test has no such meeting");
  // Middleware responds before the token is read.
  const options = token ? { apiToken: token } : { middleware: [{ onRequest: () => answer }] };
  const error = await caught(createClient(createStub(answer), options).meetings.list());
  expect((error as Error).message).toBe("[404] meetings/list GET /accounts/…/meetings: the test has no such meeting");
});

test("no client shows a secret", async () => {
  const stub = createStub();
  const rtk = createClient(stub, { headers: { "x-key": "hunter22" } });
  const pathLevel = createRtkPathClient({ apiToken, accountId, appId, fetch: stub.fetch });
  await rtk.meetings.list();
  for (const client of [rtk, rtk.meetings, rtk.meetings.list, pathLevel]) {
    expect(views(client)).not.toContain(apiToken);
    expect(views(client)).not.toContain("hunter22");
  }
});

test("no hook gets a secret", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => void vi.restoreAllMocks());
  const told: unknown[] = [];
  const hook = (info: object) => void told.push(info);
  const stub = createStub(
    refusal(429, apiToken),
    new Error(apiToken),
    json({ success: true, data: { token: participantToken } }),
  );
  const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, maxRetries: 2 };
  await createClient(stub, hooks)
    .meetings.getParticipant({ meeting_id: "m", participant_id: "p" })
    .catch(() => {});
  expect(told.length).toBeGreaterThan(4);
  for (const info of told) {
    expect(views(info)).not.toContain(apiToken);
    expect(views(info)).not.toContain(participantToken);
  }
});
