import { expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { kit } from "../support/requests.ts";
import { roundTrip, startEcho } from "../support/round-trip.ts";

const megabyte = 1_000_000;

test.each([3 * megabyte, 16 * megabyte + 1, 50 * megabyte])(
  "passes on %i bytes unchanged, both ways, in little memory",
  async (bytes) => {
    const echo = await startEcho();
    const { mock } = await startMock({ proxy: echo.url });
    const { url } = await mock.listen({ port: 0 });
    for (const length of [{ "content-length": String(bytes) }, {}]) {
      const before = process.memoryUsage().arrayBuffers;
      const { sent, returned } = await roundTrip(`${url}${kit}/meetings`, bytes, length);
      expect([echo.received(), returned]).toEqual([sent, sent]);
      // Three servers and a caller share this process, and garbage stays for a while. Holding both bodies would be twice as much.
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(Math.max(25 * megabyte, 1.5 * bytes));
    }
    expect(mock.requests.list().map(({ unchecked }) => unchecked?.length)).toEqual([2, 2]);
  },
);
