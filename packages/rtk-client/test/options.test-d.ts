import {
  type CallOptions,
  createRtkClient,
  type RequestInfo,
  type ResponseInfo,
  type RetryInfo,
  type RtkClientOptions,
} from "@org/rtk-client";
import { expectTypeOf, test } from "vitest";

test("all options are optional", () => {
  createRtkClient();
  createRtkClient({});
  createRtkClient({ apiToken: undefined, accountId: undefined });
});

test("the API token is a string, or a function that returns one", () => {
  createRtkClient({ apiToken: "t" });
  createRtkClient({ apiToken: () => "t" });
  createRtkClient({ apiToken: async () => "t" });
  // @ts-expect-error a number is not a token
  createRtkClient({ apiToken: 7 });
});

test("maxResponseBytes is a number of client and call", () => {
  const rtk = createRtkClient({ maxResponseBytes: 1_000_000 });
  rtk.apps.list({}, { maxResponseBytes: 10_000 });
  // @ts-expect-error a string is not a number
  createRtkClient({ maxResponseBytes: "64 MB" });
});

test("retryUnsafe is a boolean of client and call", () => {
  const rtk = createRtkClient({ retryUnsafe: true });
  rtk.meetings.create({}, { retryUnsafe: false });
  // @ts-expect-error a string is not a boolean
  createRtkClient({ retryUnsafe: "POST" });
});

test("fetch may be a runtime's or a mock server's", () => {
  createRtkClient({ fetch });
  createRtkClient({ fetch: async (request) => new Response(request.url) });
  createRtkClient({ fetch: async (request, { signal }) => globalThis.fetch(request, { signal }) });
});

test("hooks observe calls, and may be asynchronous", () => {
  createRtkClient({
    onRequest: (info) => expectTypeOf(info).toEqualTypeOf<RequestInfo>(),
    onResponse: async (info) => {
      expectTypeOf(info).toEqualTypeOf<ResponseInfo>();
      expectTypeOf(info.status).toBeNumber();
      expectTypeOf(info.durationMs).toBeNumber();
    },
    onRetry: (info) => {
      expectTypeOf(info).toEqualTypeOf<RetryInfo>();
      expectTypeOf(info.reason).toEqualTypeOf<number | Error>();
    },
  });
});

test("the other options have units in their names", () => {
  const options: RtkClientOptions = { timeoutMs: 5, maxRetries: 0, rateLimit: { requests: 4, perMs: 1000 } };
  createRtkClient(options);
  // @ts-expect-error a rate needs a period
  createRtkClient({ rateLimit: { requests: 4 } });
  // @ts-expect-error unknown option
  createRtkClient({ timeout: 5 });
});

test("a call has its own options", () => {
  expectTypeOf<"signal" | "timeoutMs" | "maxRetries" | "headers" | "middleware">().toExtend<keyof CallOptions>();
});
