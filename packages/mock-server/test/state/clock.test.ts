import { describe, expect, test, vi } from "vitest";
import { startMock } from "../support/client.ts";

describe("the clock", () => {
  test("follows the real time until it is set", async () => {
    const { mock } = await startMock();
    const before = Date.now();
    const now = mock.clock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test("follows fake timers that are set after the mock server was created, and the real time after them", async () => {
    const { mock } = await startMock();
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime("2031-05-01T12:00:00Z");
    expect(mock.clock.now().toISOString()).toBe("2031-05-01T12:00:00.000Z");
    vi.useRealTimers();
    expect(Math.abs(mock.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  test("follows the real time it is given", async () => {
    let real = Date.parse("2026-03-01T12:00:00Z");
    const { mock } = await startMock({ now: () => real });
    mock.clock.advance("PT1H");
    real += 60_000;
    expect(mock.clock.now().toISOString()).toBe("2026-03-01T13:01:00.000Z");
    mock.clock.follow();
    expect(mock.clock.now().toISOString()).toBe("2026-03-01T12:01:00.000Z");
  });

  test("stops where it was set", async () => {
    let real = 0;
    const { mock } = await startMock({ now: () => real });
    mock.clock.set(new Date("2026-03-01T12:00:00Z"));
    real += 60_000;
    expect(mock.clock.now().toISOString()).toBe("2026-03-01T12:00:00.000Z");
    mock.clock.set("2026-03-01T10:00:00+01:00");
    expect(mock.clock.now().toISOString()).toBe("2026-03-01T09:00:00.000Z");
  });

  test.each([
    [1500, "12:00:01.500"],
    ["PT5M", "12:05:00.000"],
    ["PT1H30M", "13:30:00.000"],
    ["PT0.5S", "12:00:00.500"],
    ["P1DT1S", "12:00:01.000"],
  ])("is advanced by %s", async (duration, time) => {
    const { mock } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    mock.clock.advance(duration);
    expect(mock.clock.now().toISOString()).toContain(`T${time}Z`);
  });

  test.each([
    ["5 minutes", "5 minutes is not an ISO 8601 duration, e.g. PT5M"],
    ["P", "P is not"],
    ["PT", "PT is not"],
    [-1, "must not be negative"],
    [Number.NaN, "must not be negative"],
    [1e308, "is not a timestamp"],
    ["P9999999D", "is not a timestamp"],
  ])("is not advanced by %s", async (duration, words) => {
    const { mock } = await startMock();
    expect(() => mock.clock.advance(duration)).toThrow(words);
    mock.clock.set("2026-03-01T12:00:00Z");
    expect(() => mock.clock.advance(duration)).toThrow(words);
    expect(mock.clock.now().toISOString()).toBe("2026-03-01T12:00:00.000Z");
  });

  test("refuses an invalid timestamp", async () => {
    const { mock } = await startMock();
    for (const timestamp of ["noon", "+010000-01-01T00:00:00Z"]) {
      expect(() => mock.clock.set(timestamp)).toThrow(`${timestamp} is not a timestamp`);
    }
  });
});
