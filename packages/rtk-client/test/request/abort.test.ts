import { createRtkPathClient, RtkAbortError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, caught, createClient, createStub } from "../clients.ts";
import { connect, expectNoUnhandledRejections, never, startStallingServer } from "./support/interruptions.ts";

const meetings = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";

expectNoUnhandledRejections();

describe("an abort", () => {
  test.each(["before the call", "during the call"])("%s is an RtkAbortError with the reason", async (when) => {
    const controller = new AbortController();
    const reason = new Error("the user went away");
    if (when === "before the call") controller.abort(reason);
    const stub = createStub(() => {
      controller.abort(reason);
      return never();
    });
    const error = await caught(createClient(stub, { maxRetries: 2 }).meetings.list({}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(RtkAbortError);
    expect(error).toMatchObject({
      message: "meetings/list GET /accounts/…/meetings: aborted by the caller",
      cause: reason,
      attempts: 1,
    });
    expect(stub.requests).toHaveLength(when === "before the call" ? 0 : 1);
  });

  test("by AbortSignal.timeout counts as the caller's", async () => {
    const error = await caught(createClient(createStub(never)).meetings.list({}, { signal: AbortSignal.timeout(1) }));
    expect(error).toMatchObject({ name: "RtkAbortError", cause: { name: "TimeoutError" } });
  });

  test("ends the connection in the middle of a body", async () => {
    const { url, sockets } = await startStallingServer();
    const controller = new AbortController();
    const done = caught(connect(url, { onResponse: () => {} }).meetings.list({}, { signal: controller.signal }));
    while (sockets.length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await done).toBeInstanceOf(RtkAbortError);
    if (!sockets[0]?.destroyed) await new Promise((resolve) => sockets[0]?.once("close", resolve));
  });

  test("ends a stream that was returned", async () => {
    const { url } = await startStallingServer();
    const controller = new AbortController();
    const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl: url });
    const { data } = await rtk.GET(meetings, { parseAs: "stream", signal: controller.signal });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"success":');
    controller.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
  });

  test("reaches middleware and fetch as a signal", async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const stub = createStub((request, { signal }) => {
      signals.push(request.signal, signal);
      controller.abort();
      return never();
    });
    await caught(createClient(stub).meetings.list({}, { signal: controller.signal }));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});
