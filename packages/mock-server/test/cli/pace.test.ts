import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPace } from "../../src/cli/pull/pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("never allows more requests in five minutes than the limit", async () => {
  const sent: number[] = [];
  const waits: number[] = [];
  const pace = createPace(3, (ms) => waits.push(ms));
  const done = (async () => {
    for (let request = 0; request < 8; request++) {
      await pace();
      sent.push(Date.now());
      vi.setSystemTime(Date.now() + 1_000);
    }
  })();
  await vi.runAllTimersAsync();
  await done;
  for (const [index, time] of sent.entries()) {
    expect(time - (sent[index - 3] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(300_000);
  }
  expect(waits).toEqual([297_000, 297_000]);
});
