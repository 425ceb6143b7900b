import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { kit } from "../support/requests.ts";
import { roundTrip, startEcho } from "../support/round-trip.ts";

const megabyte = 1_000_000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Returns the peak growth of buffers' memory while a function runs, without garbage. */
async function peakOf(run: () => Promise<void>): Promise<number> {
  const measure = () => {
    collectGarbage();
    // Buffers count until the next garbage collection has swept them.
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  const before = measure();
  let peak = before;
  // Not more often: collecting all garbage takes longer than streaming.
  const timer = setInterval(() => {
    peak = Math.max(peak, measure());
  }, 250);
  await run().finally(() => clearInterval(timer));
  return Math.max(peak, measure()) - before;
}

test.each([3 * megabyte, 16 * megabyte + 1, 50 * megabyte])(
  "streams %i bytes unchanged, both ways, with little memory",
  async (bytes) => {
    const echo = await startEcho();
    const { mock } = await startMock({ proxy: echo.url });
    const { url } = await mock.listen({ port: 0 });
    for (const length of [{ "content-length": String(bytes) }, {}]) {
      const peak = await peakOf(async () => {
        const { sent, returned } = await roundTrip(`${url}${kit}/meetings`, bytes, length);
        expect([echo.received(), returned]).toEqual([sent, sent]);
      });
      // Three servers and a caller share this process.
      expect(peak).toBeLessThan(5 * megabyte);
    }
    expect(mock.requests.list().map(({ unchecked }) => unchecked?.length)).toEqual([2, 2]);
  },
);
