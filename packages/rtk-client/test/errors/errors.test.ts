import {
  isRtkError,
  RtkAbortError,
  RtkApiError,
  RtkConnectionError,
  RtkError,
  RtkInputError,
  RtkResponseError,
  RtkTimeoutError,
} from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { caught, createClient, createStub, json, refusal } from "../clients.ts";
import { startServer } from "../server.ts";

/** The error of a call with this response. */
async function errorOf(reply: Response | Error): Promise<RtkApiError> {
  return (await caught(createClient(createStub(reply)).meetings.get({ meeting_id: "m" }))) as RtkApiError;
}

describe("an error of the server", () => {
  test("in RealtimeKit's envelope", async () => {
    const error = await errorOf(refusal(404, "No meeting found", { "cf-ray": "8f1a2b3c-FRA" }));
    expect(error).toBeInstanceOf(RtkApiError);
    expect(error).toBeInstanceOf(RtkError);
    expect(error).toMatchObject({
      name: "RtkApiError",
      message: "[404] meetings/get GET /accounts/…/meetings/{meeting_id}: No meeting found (cf-ray 8f1a2b3c-FRA)",
      status: 404,
      code: 404,
      operation: "meetings/get",
      method: "GET",
      path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
      attempts: 1,
      requestId: "8f1a2b3c-FRA",
      body: { success: false, error: { code: 404, message: "No meeting found" } },
    });
  });

  test("in the gateway's envelope", async () => {
    const body = {
      success: false,
      errors: [
        { code: 10000, message: "Authentication error" },
        { code: 7003, message: "No route" },
      ],
      messages: [],
      result: null,
    };
    const error = await errorOf(json(body, { status: 403 }));
    expect(error).toMatchObject({ status: 403, code: 10000, requestId: undefined, body });
    expect(error.message).toBe("[403] meetings/get GET /accounts/…/meetings/{meeting_id}: Authentication error");
  });

  test.each([
    ["HTML", "<html>\n<h1>Bad gateway</h1>", "<html> <h1>Bad gateway</h1>"],
    ["truncated JSON", '{"success":false,"error":{"co', '{"success":false,"error":{"co'],
    ["a message alone", '{"message":"Unauthorized"}', "Unauthorized"],
    ["an error in words", '{"success":false,"error":"Unauthorized"}', "Unauthorized"],
    ["a JSON string", '"Unauthorized"', "Unauthorized"],
    ["an empty list of errors", '{"success":false,"errors":[]}', "no reason given"],
    ["null", "null", "no reason given"],
    ["a number", "42", "no reason given"],
    ["nothing", "", "no reason given"],
    ["a long text", "x".repeat(5000), "x".repeat(200)],
  ])("that is %s", async (_, text, words) => {
    const error = await errorOf(new Response(text, { status: 502 }));
    expect(error).toBeInstanceOf(RtkApiError);
    expect(error.message).toBe(`[502] meetings/get GET /accounts/…/meetings/{meeting_id}: ${words}`);
  });

  test("keeps neither escape sequences nor megabytes in the message", async () => {
    const message = `\u001b[2J\u001b]0;owned\u0007a\r\n::error::b\u202ec\u009b${"x".repeat(2_000_000)}`;
    const error = await errorOf(json({ success: false, error: { code: 400, message } }, { status: 400 }));
    expect(error.message).toContain(": [2J ]0;owned a ::error::b c xxx");
    expect(error.message.length).toBeLessThanOrEqual(2000);
    expect(String(error.stack)).not.toContain("\u001b");
  });

  test.each([
    ['{"error":{"message":{"toString":1},"code":{"toString":1}}}'],
    ['{"errors":[{"message":["a"],"code":"7"}]}'],
    ['{"error":[]}'],
    ['{"errors":{"0":null}}'],
  ])("of other types than described is an RtkApiError: %s", async (text) => {
    const error = await errorOf(new Response(text, { status: 400 }));
    expect(error).toBeInstanceOf(RtkApiError);
    expect(error.message).toMatch(/: no reason given$/);
    expect(error).toMatchObject({ code: undefined });
  });

  test("without a body uses the status text", async () => {
    const error = await errorOf(new Response(null, { status: 404, statusText: "Not Found" }));
    expect(error.message).toBe("[404] meetings/get GET /accounts/…/meetings/{meeting_id}: Not Found");
    expect(error.body).toBeUndefined();
  });

  test("keeps a body that is not JSON as text", async () => {
    expect((await errorOf(new Response("<h1>no</h1>", { status: 502 }))).body).toBe("<h1>no</h1>");
  });

  test("with status 200 is an RtkApiError too", async () => {
    const error = await errorOf(json({ success: false, error: { code: 400, message: "No preset" } }));
    expect(error).toMatchObject({ name: "RtkApiError", status: 200, code: 400 });
    expect(error.message).toContain("[200] meetings/get");
  });

  test("has the quota and when to retry", async () => {
    const headers = { ratelimit: '"default";r=0;t=30', "ratelimit-policy": '"burst";q=100;w=60', "retry-after": "30" };
    expect(await errorOf(refusal(429, "Too many", headers))).toMatchObject({
      retryAfterMs: 30_000,
      rateLimit: { remaining: 0, resetSeconds: 30, limit: 100, windowSeconds: 60 },
    });
  });

  test("has the response headers, but not enumerable", async () => {
    const error = await errorOf(refusal(404, "no", { "x-a": "1" }));
    expect(error.headers.get("x-a")).toBe("1");
    expect(Object.keys(error)).not.toContain("headers");
  });

  test("which is a redirect is not followed", async () => {
    const elsewhere = await startServer((_, response) => response.end("{}"));
    const first = await startServer((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/stolen` }).end();
    });
    const rtk = createClient({ fetch: (request) => fetch(request) }, { baseUrl: first.url });
    expect(await caught(rtk.meetings.create({}))).toMatchObject({ name: "RtkApiError", status: 307 });
    expect(elsewhere.requests).toHaveLength(0);
  });
});

describe("an unusable response", () => {
  test.each([
    ["HTML", "<html>", 'response is not JSON: "<html>"'],
    ["truncated JSON", '{"success":true,"da', 'response is not JSON: "{\\"success\\":true,\\"da"'],
    ["a long text", "x".repeat(5000), `response is not JSON: "${"x".repeat(200)}"`],
    ["nothing", "", "response body is not an object"],
    ["null", "null", "response body is not an object"],
    ["a string", '"ok"', "response body is not an object"],
  ])("with status 200: %s", async (_, text, words) => {
    const error = await errorOf(new Response(text));
    expect(error).toBeInstanceOf(RtkResponseError);
    expect(error.message).toBe(`[200] meetings/get GET /accounts/…/meetings/{meeting_id}: ${words}`);
    expect(error.cause).toBeUndefined();
  });

  test("with status 204 has no body", async () => {
    expect(await errorOf(new Response(null, { status: 204 }))).toBeInstanceOf(RtkResponseError);
  });
});

test("an error without an attempt has 0 attempts", () => {
  expect(new RtkInputError("source", "is not an absolute URL")).toMatchObject({
    attempts: 0,
    message: "source is not an absolute URL",
  });
});

describe("isRtkError", () => {
  test.each([
    new RtkError("a", {}),
    new RtkAbortError(undefined, {}),
    new RtkApiError(new Response(), undefined, {}),
    new RtkConnectionError("a", {}),
    new RtkInputError("a", "b"),
    new RtkResponseError("a", {}),
    new RtkTimeoutError("a", {}),
  ])("recognizes $name", (error) => {
    expect(isRtkError(error)).toBe(true);
    expect(error).toBeInstanceOf(RtkError);
    expect(String(error)).toMatch(new RegExp(`^${error.name}: `));
  });

  test("recognizes errors of another copy of the package", () => {
    class RtkTimeoutErrorOfTheCopy extends Error {
      override name = "RtkTimeoutError";
    }
    const error = new RtkTimeoutErrorOfTheCopy();
    expect(error).not.toBeInstanceOf(RtkError);
    expect(isRtkError(error)).toBe(true);
  });

  test.each([new Error("a"), new TypeError("RtkError"), "RtkError", undefined, { name: "RtkError" }])(
    "does not recognize %s",
    (other) => expect(isRtkError(other)).toBe(false),
  );
});
