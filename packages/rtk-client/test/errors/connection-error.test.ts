import { type RtkApiError, RtkConnectionError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { caught, createClient, createStub } from "../clients.ts";

/** The error of a call with this response. */
async function errorOf(reply: Response | Error): Promise<RtkApiError> {
  return (await caught(createClient(createStub(reply)).meetings.get({ meeting_id: "m" }))) as RtkApiError;
}

describe("a broken connection", () => {
  test("names the origin and the root cause", async () => {
    const root = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    const error = await errorOf(new TypeError("fetch failed", { cause: root }));
    expect(error).toBeInstanceOf(RtkConnectionError);
    expect(error.message).toBe(
      "meetings/get GET /accounts/…/meetings/{meeting_id}: no complete response from https://api.example.com: read ECONNRESET",
    );
    expect(error.cause).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { name: "Error", message: "read ECONNRESET", code: "ECONNRESET" },
    });
    expect((error.cause as Error).stack).toContain("connection-error.test");
  });

  test("falls back to the code", async () => {
    const refused = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    const error = await errorOf(new TypeError("fetch failed", { cause: refused }));
    expect(error.message).toContain("https://api.example.com: ECONNREFUSED");
  });

  test.each([
    ["a string", "boom", "boom"],
    ["nothing", undefined, "undefined"],
    ["a response", new Response(), "[object Response]"],
  ])("may be signalled by throwing %s", async (_, thrown, words) => {
    const rtk = createClient({ fetch: () => Promise.reject(thrown) });
    await expect(rtk.meetings.list()).rejects.toThrow(`from https://api.example.com: ${words}`);
  });

  test("may come from a fetch that throws synchronously, or with circular causes", async () => {
    const circle = new Error("round");
    circle.cause = circle;
    const fetch = () => {
      throw circle;
    };
    const rtk = createClient({ fetch });
    await expect(rtk.meetings.list()).rejects.toBeInstanceOf(RtkConnectionError);
  });

  test("an error of this package passes unchanged", async () => {
    const mine = new RtkConnectionError("mine", {});
    await expect(createClient(createStub(mine)).meetings.list()).rejects.toBe(mine);
  });
});
