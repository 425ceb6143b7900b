import { createRtkPathClient, type RtkClientOptions } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createClient, createStub, json, refusal } from "./clients.ts";

const ok = json({ success: true, data: [] });
const path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";
const names = ["onRequest", "onResponse", "onRetry"] as const;

/** Hooks that record their arguments. */
function createLog() {
  const reported: [string, Record<string, unknown>][] = [];
  const hooks = Object.fromEntries(names.map((name) => [name, (info: never) => void reported.push([name, info])]));
  return { reported, hooks: hooks as RtkClientOptions };
}

test("hooks observe each attempt, response and delay", async () => {
  const { reported, hooks } = createLog();
  const headers = { "retry-after-ms": "0", "cf-ray": "8f1-FRA", ratelimit: '"default";r=9;t=3' };
  const stub = createStub(refusal(429, "later", headers), ok);
  await createClient(stub, { ...hooks, maxRetries: 1 }).meetings.list();
  const call = { operation: "meetings/list", method: "GET", path };
  const rateLimit = { remaining: 9, resetSeconds: 3, limit: undefined, windowSeconds: undefined };
  const durationMs = expect.any(Number);
  expect(reported).toEqual([
    ["onRequest", { ...call, attempts: 1 }],
    ["onResponse", { ...call, attempts: 1, status: 429, requestId: "8f1-FRA", retryAfterMs: 0, rateLimit, durationMs }],
    ["onRetry", { ...call, attempts: 1, delayMs: 0, reason: 429 }],
    ["onRequest", { ...call, attempts: 2 }],
    ["onResponse", { ...call, attempts: 2, status: 200, durationMs }],
  ]);
});

test("hooks observe calls at path level", async () => {
  const { reported, hooks } = createLog();
  const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: createStub(ok).fetch, ...hooks });
  await rtk.GET(path);
  expect(reported.map(([name, { operation, method, path }]) => [name, operation, method, path])).toEqual([
    ["onRequest", undefined, "GET", path],
    ["onResponse", undefined, "GET", path],
  ]);
});

test("hooks are awaited", async () => {
  const events: string[] = [];
  const later = (name: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve));
    events.push(name);
  };
  const stub = createStub(async () => {
    events.push("sent");
    return ok.clone();
  });
  await createClient(stub, { onRequest: later("onRequest"), onResponse: later("onResponse") }).meetings.list();
  expect(events).toEqual(["onRequest", "sent", "onResponse"]);
});

describe.each(["onRequest", "onResponse", "onRetry"] as const)("%s that hangs", (name) => {
  const call = (options: RtkClientOptions, signal?: AbortSignal) => {
    const stub = createStub(name === "onRetry" ? refusal(500, "later") : json({ success: true, data: [] }));
    const hook = { [name]: () => new Promise(() => {}) };
    const rtk = createClient(stub, { maxRetries: name === "onRetry" ? 1 : 0, ...hook, ...options });
    return caught(rtk.meetings.list({}, { signal }));
  };

  test("ends with the time limit", async () => {
    expect(await call({ timeoutMs: 20 })).toMatchObject({ name: "RtkTimeoutError" });
  });

  test("ends with an abort", async () => {
    expect(await call({ timeoutMs: 0 }, AbortSignal.timeout(20))).toMatchObject({ name: "RtkAbortError" });
  });
});

test("a hook may throw undefined", async () => {
  const onRequest = () => Promise.reject();
  expect(await caught(createClient(createStub(ok), { onRequest }).meetings.list())).toBeUndefined();
});

describe.each(names)("what %s throws", (name) => {
  const mine = new RangeError("mine");
  const hooks = {
    throws: () => {
      throw mine;
    },
    rejects: () => Promise.reject(mine),
  };

  test.each(["throws", "rejects"] as const)("the call throws, without a retry (it %s)", async (how) => {
    const stub = createStub(name === "onRetry" ? refusal(500, "later") : ok);
    const error = await caught(createClient(stub, { maxRetries: 3, [name]: hooks[how] }).meetings.list());
    expect(error).toBe(mine);
    expect(stub.requests).toHaveLength(name === "onRequest" ? 0 : 1);
  });
});
