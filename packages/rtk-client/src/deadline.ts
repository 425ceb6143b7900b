/** What bounds something that runs. */
export interface Bounds {
  /** Milliseconds that it may take; 0 for no limit. */
  timeoutMs: number;
  /** The caller's signal. */
  signal: AbortSignal | undefined;
  /** Makes the error for the end of the time. */
  onTimeout: () => Error;
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
  { timeoutMs, signal, onTimeout, onAbort }: Bounds,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: Error) => {
      clear();
      reject(error);
      controller.abort(error);
    };
    const abort = () => end(onAbort());
    const timer = timeoutMs > 0 ? setTimeout(() => end(onTimeout()), timeoutMs) : undefined;
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
  let timer: ReturnType<typeof setTimeout>;
  const bounds = { timeoutMs: 0, signal, onTimeout: Error, onAbort };
  return withinBounds(bounds, () => new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))).finally(() =>
    clearTimeout(timer),
  );
}
