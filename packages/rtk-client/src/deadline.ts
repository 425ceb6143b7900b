/** What bounds something that runs. */
export interface Bounds {
  /** Milliseconds that it may take; none, 0, or more than a timer can hold for no limit. */
  timeoutMs?: number;
  /** Makes the error for the end of the time, which is no failure without one. */
  onTimeout?: () => Error;
  /** The caller's signal. */
  signal: AbortSignal | undefined;
  /** Makes the error for the caller's abort. */
  onAbort: () => Error;
}

/**
 * Runs something within bounds, and ends it at once when one of them is reached.
 *
 * What runs is told so by a signal of its own, but not waited for: a `fetch` that ignores signals cannot hold the call.
 * Neither timer nor listener is left behind.
 */
export function withinBounds<Result>(
  { timeoutMs = 0, signal, onTimeout, onAbort }: Bounds,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: Error | undefined) => {
      clear();
      if (error) reject(error);
      else resolve(undefined as Result);
      controller.abort(error);
    };
    const abort = () => end(onAbort());
    const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(() => end(onTimeout?.()), timeoutMs) : undefined;
    const clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    run(controller.signal).then(resolve, reject).finally(clear);
  });
}

/** Waits; an abort ends the wait at once. @throws what `onAbort` makes */
export function sleep(ms: number, signal: AbortSignal | undefined, onAbort: () => Error): Promise<void> {
  return withinBounds({ timeoutMs: Math.max(ms, 1), signal, onAbort }, () => new Promise(() => {}));
}
