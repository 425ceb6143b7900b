import { createRtkClient, type RtkClient, type RtkClientOptions } from "@org/rtk-client";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { accountId, apiToken, appId } from "../../clients.ts";
import { startServer, type TestServer } from "../../server.ts";

/** Fails a test that leaves an unhandled rejection, and makes retries immediate. */
export function expectNoUnhandledRejections(): void {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    process.on("unhandledRejection", onUnhandled);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    // Unhandled rejections are reported after the microtasks.
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", onUnhandled);
    expect(unhandled).toEqual([]);
  });
}

/** A `fetch` that never responds. */
export const never = () => new Promise<Response>(() => {});

/** Creates a client of a server, without retries. */
export const connect = (url: string, options?: RtkClientOptions): RtkClient =>
  createRtkClient({ apiToken, accountId, appId, baseUrl: url, maxRetries: 0, ...options });

/** Starts a server that responds with headers and the beginning of a body, and then nothing. */
export function startStallingServer(): Promise<TestServer> {
  return startServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"success":');
  });
}
