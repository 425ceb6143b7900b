import { afterEach, beforeEach, vi } from "vitest";

/** Makes the random share of each test's retry delays 0, so that retries are immediate. */
export function useImmediateRetries(): void {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
