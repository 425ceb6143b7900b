import { createRtkClient, type RtkClientOptions } from "@org/rtk-client";
import { expect, test } from "vitest";
import { account_id, app_id } from "../cases.ts";

const path = "/accounts/{account_id}/realtime/kit/apps";
const body = { success: true, data: [] };
/** Requests an immediate retry, which is safe for every method. */
const tooMany = () => Response.json({ success: false }, { status: 429, headers: { "retry-after-ms": "0" } });

interface Sent {
  request: Request;
  init: Record<string, unknown>;
  text: string;
}

/** Creates a client whose `fetch` records requests and returns the responses one after the other, then succeeds. */
function createClient(options: RtkClientOptions = {}, responses: (() => unknown)[] = []) {
  const sent: Sent[] = [];
  const fetch = async (request: Request, init: unknown) => {
    sent.push({ request, init: init as Sent["init"], text: await request.clone().text() });
    const respond = responses.shift() ?? (() => Response.json(body));
    return respond() as Response;
  };
  const base = { apiToken: "a-token", accountId: account_id, appId: app_id, baseUrl: "https://api.example.com/v4" };
  return { rtk: createRtkClient({ ...base, fetch, ...options }), sent };
}

test("requests go to the path below the base URL of the client or of the call", async () => {
  const { rtk, sent } = createClient();
  await rtk.apps.list();
  await rtk.apps.list({}, { baseUrl: "https://other.example.com/base" });
  expect(sent.map(({ request }) => request.url)).toEqual([
    `https://api.example.com/v4/accounts/${account_id}/realtime/kit/apps`,
    `https://other.example.com/base/accounts/${account_id}/realtime/kit/apps`,
  ]);
});

test("headers of a call are added to the client's and override them", async () => {
  const { rtk, sent } = createClient({ headers: { "x-client": "client", "x-both": "client" } });
  await rtk.apps.list({}, { headers: [["x-both", "call"]] });
  const headers = sent[0]?.request.headers;
  expect([headers?.get("x-client"), headers?.get("x-both")]).toEqual(["client", "call"]);
});

test("a body is serialized once, and every attempt sends the same text", async () => {
  const { rtk, sent } = createClient({}, [tooMany, tooMany]);
  let count = 0;
  const bodySerializer = () => JSON.stringify({ name: `Studio ${++count}` });
  await rtk.POST(path, { params: { path: { account_id } }, body: { name: "Studio" }, bodySerializer });
  expect(sent.map(({ text }) => text)).toEqual(Array(3).fill('{"name":"Studio 1"}'));
});

test("middleware runs on every attempt, the client's before the call's", async () => {
  const log: string[] = [];
  const named = (name: string) => ({ onRequest: () => void log.push(name) });
  const { rtk } = createClient({ middleware: [named("client")] }, [tooMany]);
  await rtk.apps.list({}, { middleware: [named("call")] });
  expect(log).toEqual(["client", "call", "client", "call"]);
});

test("options that a Request drops reach fetch's second argument, at both levels", async () => {
  const { rtk, sent } = createClient();
  const next = { revalidate: 60 };
  const dispatcher = { dispatch: () => true };
  await rtk.apps.list({}, { next, dispatcher } as object);
  await rtk.GET(path, { params: { path: { account_id } }, next, dispatcher } as never);
  for (const { init } of sent) expect(init).toMatchObject({ next, dispatcher });
  expect(sent).toHaveLength(2);
});

test.each([undefined, null, "ok", {}, { ok: true, json: async () => body }])(
  "a fetch that resolves to %j is an invalid option, which is not retried",
  async (value) => {
    const { rtk, sent } = createClient({}, [() => value]);
    await expect(rtk.apps.list()).rejects.toMatchObject({ name: "RtkInputError", parameter: "fetch" });
    expect(sent).toHaveLength(1);
  },
);

test("account and app of the client are bound, and a call's override them", async () => {
  const { rtk, sent } = createClient();
  await rtk.presets.list();
  await rtk.presets.list({ account_id: "another", app_id: "other" });
  expect(sent.map(({ request }) => new URL(request.url).pathname)).toEqual([
    `/v4/accounts/${account_id}/realtime/kit/${app_id}/presets`,
    "/v4/accounts/another/realtime/kit/other/presets",
  ]);
});

test("the time limit ends an attempt and aborts fetch's signal", async () => {
  const { rtk, sent } = createClient({ timeoutMs: 20, maxRetries: 0 }, [() => new Promise(() => {})]);
  await expect(rtk.apps.list()).rejects.toMatchObject({ name: "RtkTimeoutError", attempts: 1 });
  expect(sent[0]?.init.signal).toMatchObject({ aborted: true });
});

test("an abort ends the call and aborts fetch's signal", async () => {
  const controller = new AbortController();
  const hang = () => new Promise(() => controller.abort("changed my mind"));
  const { rtk, sent } = createClient({}, [hang]);
  const aborted = { name: "RtkAbortError", attempts: 1, cause: "changed my mind" };
  await expect(rtk.apps.list({}, { signal: controller.signal })).rejects.toMatchObject(aborted);
  expect(sent[0]?.init.signal).toMatchObject({ aborted: true });
  await expect(rtk.apps.list({}, { signal: controller.signal })).rejects.toMatchObject(aborted);
  expect(sent).toHaveLength(1);
});

test("redirects are not followed, so that the token stays with the API", async () => {
  const { rtk, sent } = createClient();
  await rtk.apps.list();
  expect(sent[0]?.request.redirect).toBe("manual");
});

test("the token is resolved on every attempt", async () => {
  let count = 0;
  const { rtk, sent } = createClient({ apiToken: async () => `token-${++count}` }, [tooMany]);
  await rtk.apps.list();
  const tokens = sent.map(({ request }) => request.headers.get("authorization"));
  expect(tokens).toEqual(["Bearer token-1", "Bearer token-2"]);
});
