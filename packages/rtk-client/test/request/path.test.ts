import { createRtkClient, createRtkPathClient, RtkInputError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createClient, createStub, kit } from "../clients.ts";

const dangerous = [
  "",
  ".",
  "..",
  "%2e",
  "%2E%2e",
  ".%2e",
  "../presets",
  "..\\presets",
  "./",
  "a/../b",
  "a\\..\\b",
  "%2e%2e%2fpresets",
  "..%2Fpresets",
  "a%5c..",
  "..%5Ca",
  "/..",
  "\ud800",
  "a\udfffb",
];

describe.each(dangerous)("the id %j", (meeting_id) => {
  test("is refused before anything is sent, naming operation and parameter", async () => {
    const stub = createStub();
    const error = await caught(createClient(stub).meetings.deleteParticipant({ meeting_id, participant_id: "p" }));
    expect(error).toBeInstanceOf(RtkInputError);
    expect(error).toMatchObject({ parameter: "meeting_id", operation: "meetings/delete-participant", attempts: 1 });
    expect((error as Error).message).toMatch(
      /^meetings\/delete-participant DELETE \/accounts\/…\/meetings\/{meeting_id}\/participants\/{participant_id}: meeting_id /,
    );
    expect(stub.requests).toHaveLength(0);
  });

  test("is refused at path level", async () => {
    const stub = createStub();
    const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: stub.fetch });
    const call = rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", {
      params: { path: { meeting_id } },
    });
    await expect(call).rejects.toMatchObject({ name: "RtkInputError", parameter: "meeting_id" });
    expect(stub.requests).toHaveLength(0);
  });

  test("is refused as the client's account and app", async () => {
    const stub = createStub();
    for (const bound of [{ accountId: meeting_id }, { appId: meeting_id }]) {
      await expect(createClient(stub, bound).meetings.list()).rejects.toBeInstanceOf(RtkInputError);
    }
    expect(stub.requests).toHaveLength(0);
  });
});

test.each([
  ["a/b", "a%2Fb"],
  ["a\\b", "a%5Cb"],
  ["...", "..."],
  [".hidden", ".hidden"],
  ["a..b", "a..b"],
  ["a?b#c", "a%3Fb%23c"],
  ["ü €", "%C3%BC%20%E2%82%AC"],
  ["%41", "%2541"],
  ["{app_id}", "%7Bapp_id%7D"],
  ["😀", "%F0%9F%98%80"],
])("the id %j is one segment of the path", async (meeting_id, segment) => {
  const stub = createStub();
  await createClient(stub).meetings.get({ meeting_id });
  expect(stub.requests[0]?.url).toBe(`${kit}/${appId}/meetings/${segment}`);
});

test.each([
  [undefined, "is missing"],
  [null, "is missing"],
  [{}, "is missing"],
  [["."], "is missing"],
])("the id %j, against the types, is refused", async (given, words) => {
  const stub = createStub();
  const error = await caught(createClient(stub).meetings.get({ meeting_id: given as unknown as string }));
  expect(error).toMatchObject({
    name: "RtkInputError",
    parameter: "meeting_id",
    message: expect.stringContaining(words),
  });
  expect(stub.requests).toHaveLength(0);
});

test("an empty account in the call is reported as the call's error, not the client's", async () => {
  const error = await caught(createClient(createStub()).meetings.list({ account_id: "" }));
  expect(error).toMatchObject({ name: "RtkInputError", parameter: "account_id" });
});

test("a number, against the types, is serialized", async () => {
  const stub = createStub();
  await createClient(stub).meetings.get({ meeting_id: 7 as unknown as string });
  expect(stub.requests[0]?.url).toBe(`${kit}/${appId}/meetings/7`);
});

test.each<[object, string, string]>([
  [
    { apiToken, appId },
    "accountId",
    "accountId is missing: pass accountId to createRtkClient or set CLOUDFLARE_ACCOUNT_ID",
  ],
  [{ apiToken, accountId }, "appId", "appId is missing: pass appId to createRtkClient or set RTK_APP_ID"],
  [
    { apiToken },
    "accountId",
    "accountId is missing: pass accountId and appId to createRtkClient or set CLOUDFLARE_ACCOUNT_ID and RTK_APP_ID",
  ],
  [
    {},
    "apiToken",
    "apiToken is missing: pass apiToken and accountId and appId to createRtkClient or set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID and RTK_APP_ID",
  ],
])("all options that neither client nor call has are named at once: %j", async (options, parameter, words) => {
  const stub = createStub();
  const error = await caught(createRtkClient({ fetch: stub.fetch, ...options }).meetings.list());
  expect(error).toMatchObject({ name: "RtkInputError", parameter });
  expect((error as Error).message).toBe(`meetings/list GET /accounts/…/meetings: ${words}`);
  expect(stub.requests).toHaveLength(0);
});

test("if a call's account and app are undefined, the client's are used", async () => {
  const stub = createStub();
  const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: stub.fetch });
  const path = { account_id: undefined, app_id: undefined } as unknown as { app_id: string };
  await rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings", { params: { path } });
  expect(stub.requests[0]?.url).toBe(`${kit}/${appId}/meetings`);
});
