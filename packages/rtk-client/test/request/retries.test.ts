import { createRtkClient, RtkApiError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, caught, createClient, createStub, json, refusal } from "../clients.ts";
import { useImmediateRetries } from "./support/immediate-retries.ts";

const ok = json({ success: true, data: [] });
const atOnce = { "retry-after": "0" };

useImmediateRetries();

describe("a response is retried", () => {
  test.each([408, 429, 500, 502, 503, 504, 599])("GET %i", async (status) => {
    const stub = createStub(refusal(status, "later"), ok);
    await createClient(stub, { maxRetries: 2 }).meetings.list();
    expect(stub.requests).toHaveLength(2);
  });

  test.each([400, 401, 403, 404, 409, 410, 422])("not GET %i", async (status) => {
    const stub = createStub(refusal(status, "no"), ok);
    const error = await caught(createClient(stub, { maxRetries: 2 }).meetings.list());
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });

  test("PUT and DELETE 500, since they are idempotent", async () => {
    const stub = createStub(refusal(500, "later"), ok, refusal(500, "later"), ok);
    const rtk = createClient(stub, { maxRetries: 1 });
    await rtk.webhooks.replace({ webhook_id: "w", name: "n", url: "https://a.example", events: [] });
    await rtk.webhooks.delete({ webhook_id: "w" });
    expect(stub.requests.map(({ method }) => method)).toEqual(["PUT", "PUT", "DELETE", "DELETE"]);
  });

  test.each([
    [429, {}],
    [429, atOnce],
  ])("POST and PATCH %i %o, since the call had no effect", async (status, headers) => {
    const stub = createStub(refusal(status, "later", headers), ok, refusal(status, "later", headers), ok);
    const rtk = createClient(stub, { maxRetries: 1 });
    await rtk.meetings.create({ title: "a" });
    await rtk.meetings.update({ meeting_id: "m", title: "a" });
    expect(stub.requests.map(({ method }) => method)).toEqual(["POST", "POST", "PATCH", "PATCH"]);
    expect(await Promise.all(stub.requests.map((request) => request.text()))).toEqual(Array(4).fill('{"title":"a"}'));
  });

  test.each([408, 409, 500, 502, 503, 504])(
    "not POST and PATCH %i, since the server may have acted",
    async (status) => {
      const stub = createStub(refusal(status, "later", atOnce));
      const rtk = createClient(stub, { maxRetries: 5 });
      await expect(rtk.meetings.create({ title: "a" })).rejects.toMatchObject({ status });
      await expect(rtk.meetings.update({ meeting_id: "m" })).rejects.toMatchObject({ status });
      expect(stub.requests).toHaveLength(2);
    },
  );

  test("not success: false with status 200", async () => {
    const stub = createStub(json({ success: false, error: { code: 500, message: "no" } }));
    await caught(createClient(stub, { maxRetries: 2 }).meetings.list());
    expect(stub.requests).toHaveLength(1);
  });

  test("at path level as well, which then resolves to the last error", async () => {
    const stub = createStub(refusal(500, "first"), refusal(502, "second"), refusal(503, "third"), ok);
    const rtk = createClient(stub, { maxRetries: 2 });
    const { error, response } = await rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings");
    expect([response.status, error]).toEqual([503, { success: false, error: { code: 503, message: "third" } }]);
  });
});

describe("a repeated DELETE that finds nothing", () => {
  const gone = refusal(404, "no such webhook");
  const remove = (stub: Parameters<typeof createClient>[0]) =>
    createClient(stub, { maxRetries: 2 }).webhooks.delete({ webhook_id: "w" });

  test.each([
    ["a 500", refusal(500, "later")],
    ["a lost response", new TypeError("fetch failed", { cause: new Error("other side closed") })],
  ])("has succeeded after %s", async (_, first) => {
    expect(await remove(createStub(first, gone))).toEqual({ success: true, data: { id: "w" } });
  });

  test("has succeeded at path level as well", async () => {
    const rtk = createClient(createStub(refusal(500, "later"), gone), { maxRetries: 2 });
    const path = "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}";
    const { data, error, response } = await rtk.DELETE(path, { params: { path: { webhook_id: "w" } } });
    expect({ data, error, ok: response.ok }).toEqual({ data: { success: true, data: { id: "w" } }, ok: true });
  });

  test.each([
    ["at the first attempt", [gone]],
    ["after a 429", [refusal(429, "later"), gone]],
    ["after a refused connection", [Object.assign(new Error(), { code: "ECONNREFUSED" }), gone]],
  ])("has failed %s, since no attempt deleted it", async (_, responses) => {
    await expect(remove(createStub(...responses))).rejects.toMatchObject({ status: 404, attempts: responses.length });
  });

  test("has failed if it is not a DELETE", async () => {
    const stub = createStub(refusal(500, "later"), gone);
    const call = createClient(stub, { maxRetries: 2 }).webhooks.get({ webhook_id: "w" });
    await expect(call).rejects.toMatchObject({ status: 404 });
  });
});

test("a body is serialized once per call, whatever fails", async () => {
  let count = 0;
  const title = { toJSON: () => `title ${++count}` } as unknown as string;
  const stub = createStub(refusal(429, "later"), refusal(429, "later"), refusal(400, "no"));
  await caught(createClient(stub, { maxRetries: 2 }).meetings.create({ title }));
  expect(await Promise.all(stub.requests.map((request) => request.text()))).toEqual(
    Array(3).fill('{"title":"title 1"}'),
  );
  expect(count).toBe(1);
});

describe("how often", () => {
  const failing = () => createStub(refusal(500, "later"));

  test("is 2 by default", async () => {
    const stub = failing();
    const rtk = createRtkClient({ apiToken, accountId, appId, fetch: stub.fetch });
    const error = await caught(rtk.meetings.list());
    expect(error).toBeInstanceOf(RtkApiError);
    expect(error).toMatchObject({ attempts: 3 });
    expect(stub.requests).toHaveLength(3);
  });

  test("is set by the client or the call", async () => {
    const stub = failing();
    const rtk = createClient(stub, { maxRetries: 4 });
    expect(await caught(rtk.meetings.list())).toMatchObject({ attempts: 5 });
    expect(await caught(rtk.meetings.list({}, { maxRetries: 0 }))).toMatchObject({ attempts: 1 });
    await rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings", { maxRetries: 1 });
    expect(stub.requests).toHaveLength(8);
  });

  test.each([Number.NaN, -1])("is not %d", async (maxRetries) => {
    await expect(createClient(failing(), { maxRetries }).meetings.list()).rejects.toThrow(
      "meetings/list GET /accounts/…/meetings: maxRetries must be 0 or more",
    );
  });
});
