import { createRtkPathClient, RtkApiError } from "@org/rtk-client";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createClient, createStub, json, refusal } from "../clients.ts";
import { participantToken, rejected, storageSecret, streamKey, views } from "./secrets.ts";

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
    ["success: false with status 200", json(body)],
    [
      "an error in HTML",
      new Response(`<p>${words}, bearer hunter22, Basic hunter22</p> {"secret":"hunter22`, { status: 500 }),
    ],
    ["a refusal in truncated JSON", new Response(cutOff, { status: 500 })],
    ["a response that is not JSON", new Response(`${words} {"stream_key":"hunter22`)],
    ["a truncated response", new Response('{"success":true,"data":{"stream_key":"hunter22')],
    [
      "a response whose token is truncated",
      new Response(`{"data":{"id":"x","value":"${participantToken.slice(0, 40)}`),
    ],
    ["a response with an echo in a header", refusal(400, "no", { "x-echo": apiToken, "set-cookie": `a=${apiToken}` })],
  ])("a secret: %s", async (_, response) => {
    const shown = views(await rejected(response));
    for (const secret of secrets) expect(shown).not.toContain(secret);
    expect(shown).not.toContain(participantToken.slice(0, 40));
  });

  test("a secret, but everything else", async () => {
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

  test("a secret in a thrown value that is not an error", async () => {
    const call = createClient({ fetch: () => Promise.reject(`sent Bearer ${apiToken}`) }).meetings.list();
    expect(views(await caught(call))).not.toContain(apiToken);
  });

  test("the call's token, even if the next call has another", async () => {
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

test("no hook receives a secret", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => void vi.restoreAllMocks());
  const reported: unknown[] = [];
  const hook = (info: object) => void reported.push(info);
  const stub = createStub(
    refusal(429, apiToken),
    new Error(apiToken),
    json({ success: true, data: { token: participantToken } }),
  );
  const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, maxRetries: 2 };
  await createClient(stub, hooks)
    .meetings.getParticipant({ meeting_id: "m", participant_id: "p" })
    .catch(() => {});
  expect(reported.length).toBeGreaterThan(4);
  for (const info of reported) {
    expect(views(info)).not.toContain(apiToken);
    expect(views(info)).not.toContain(participantToken);
  }
});
