import { verify } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { appId, createClient, createStub, json, kit, refusal } from "../clients.ts";

const found = json({ success: true, data: [] });

const gateway = (status: number, code: number) =>
  json({ success: false, errors: [{ code, message: "no" }], messages: [], result: null }, { status });

test("verify accepts a valid token, account and app, and only reads", async () => {
  const stub = createStub(found);
  expect(await verify(createClient(stub))).toEqual({ ok: true });
  expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${kit}/apps?per_page=1`,
    `GET ${kit}/apps/${appId}`,
  ]);
});

describe("verify names the wrong option:", () => {
  test.each([
    ["apiToken", refusal(401, "Unauthorized")],
    ["apiToken", gateway(401, 1000)],
    ["apiToken", gateway(400, 6003)],
    ["accountId", gateway(403, 10000)],
    ["accountId", gateway(404, 7003)],
    ["accountId", gateway(400, 7003)],
  ])("%s", async (wrong, reply) => {
    const stub = createStub(reply);
    expect(await verify(createClient(stub))).toMatchObject({ ok: false, wrong, error: { status: reply.status } });
    expect(stub.requests).toHaveLength(1);
  });

  test.each([403, 404])("appId (%i)", async (status) => {
    const stub = createStub(found, refusal(status, "no"));
    expect(await verify(createClient(stub))).toMatchObject({ ok: false, wrong: "appId", error: { status } });
  });
});

test.each([429, 500, 503])("verify throws after a %i", async (status) => {
  await expect(verify(createClient(createStub(refusal(status, "later"))))).rejects.toMatchObject({ status });
});

test("verify throws without a connection, or after an abort", async () => {
  const rtk = createClient(createStub(new TypeError("fetch failed")));
  await expect(verify(rtk)).rejects.toMatchObject({ name: "RtkConnectionError" });
  await expect(verify(rtk, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "RtkAbortError" });
});

test.each([
  ["apiToken", { apiToken: "" }],
  ["apiToken", { apiToken: "Bearer t" }],
  ["apiToken", { apiToken: "", accountId: "" }],
  ["accountId", { accountId: undefined }],
  ["accountId", { accountId: ".." }],
  ["appId", { appId: undefined }],
])("verify reports an invalid %s without sending it: %j", async (wrong, options) => {
  const stub = createStub(found);
  const error = { name: "RtkInputError" };
  expect(await verify(createClient(stub, options))).toMatchObject({ ok: false, wrong, error });
  expect(stub.requests.length).toBe(wrong === "appId" ? 1 : 0);
});

test("verify throws an error about anything else", async () => {
  await expect(verify(createClient(createStub(found), { baseUrl: "x" }))).rejects.toMatchObject({
    parameter: "baseUrl",
  });
});
