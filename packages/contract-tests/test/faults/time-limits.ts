import type { RtkClientOptions } from "@org/rtk-client";
import { vi } from "vitest";
import type { Expectation } from "./expectations.ts";
import type { Server } from "./server.ts";

type Timeout = typeof globalThis.setTimeout;

/** Called when a timer of a given number of milliseconds starts. */
const onTimer = new Map<number, (end: () => void) => void>();
let count = 0;

/**
 * Replaces `setTimeout`, so that the time limits of `injectFault` end as soon as the server is known not to respond,
 * however long that took. `vi.restoreAllMocks()` ends it.
 */
export function controlTimeLimits(): void {
  const { setTimeout } = globalThis;
  const start = (callback: () => void, ms: number, ...args: []) => {
    onTimer.get(ms)?.(callback);
    return setTimeout(callback, ms, ...args);
  };
  vi.spyOn(globalThis, "setTimeout").mockImplementation(start as Timeout);
}

/**
 * Adds a fault to the server, and returns options for a client. For an endless fault, they have a time limit that ends
 * as soon as the server waits.
 *
 * @param operation the operation to which the fault applies
 * @param times number of requests to which the fault applies
 */
export function injectFault(
  { mock, send }: Server,
  operation: string,
  { fault, isEndless }: Expectation,
  times = Number.POSITIVE_INFINITY,
): RtkClientOptions {
  const limited = { operation, ...(Number.isFinite(times) && { times }) };
  if (!isEndless) {
    mock.faults.add({ ...limited, fault });
    return { timeoutMs: 0 };
  }
  // Unique numbers that identify the timers of concurrent tests.
  const timeoutMs = 300_000 + ++count;
  const latencyMs = 400_000 + count;
  let end = () => {};
  onTimer.set(timeoutMs, (callback) => {
    end = callback;
  });
  onTimer.set(latencyMs, () => void setImmediate(() => end()));
  mock.faults.add({ ...limited, fault: fault === "latency" ? `latency=${latencyMs}` : fault });
  let stalls = fault === "stall" ? times : 0;
  return {
    timeoutMs,
    fetch: async (request, init) => {
      const response = await send(request, init);
      if (response.ok && stalls-- > 0) setImmediate(end);
      return response;
    },
  };
}
