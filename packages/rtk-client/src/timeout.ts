/**
 * Runs a task until it is done, the caller aborts, or its time is over.
 *
 * The task is aborted but not awaited, so that a `fetch` that ignores signals cannot hold the call. Leaves neither timer
 * nor listener behind.
 *
 * @param signal the caller's
 * @param onAbort makes the error for the caller's abort
 * @param timeoutMs milliseconds; no limit if 0 or more than a timer can hold
 * @param onTimeout makes the error for the end of the time; without one, the task resolves to undefined
 */
export function withinBounds<Result>(
  run: (signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal | undefined,
  onAbort: () => Error,
  timeoutMs: number,
  onTimeout?: () => Error,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const clear = () => {
      clearTimeout(timer);
      if (signal) forget(signal, abort);
    };
    const end = (error: Error | undefined) => {
      clear();
      if (error) reject(error);
      else resolve(undefined as Result);
      controller.abort(error);
    };
    const abort = () => end(onAbort());
    const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(() => end(onTimeout?.()), timeoutMs) : undefined;
    if (signal?.aborted) return abort();
    if (signal) listen(signal, abort);
    run(controller.signal).then(resolve, reject).then(clear);
  });
}

/** Waits; an abort ends the wait at once. @throws what `onAbort` returns */
export function sleep(ms: number, signal: AbortSignal | undefined, onAbort: () => Error): Promise<void> {
  return withinBounds(() => new Promise(() => {}), signal, onAbort, Math.max(ms, 1));
}

/** What waits for each signal, behind one listener: Node 20 warns of more than ten on one signal. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

function listen(signal: AbortSignal, abort: () => void): void {
  const aborts = waiting.get(signal) ?? new Set();
  if (!aborts.size) signal.addEventListener("abort", abortAll);
  waiting.set(signal, aborts.add(abort));
}

function forget(signal: AbortSignal, abort: () => void): void {
  const aborts = waiting.get(signal);
  if (aborts?.delete(abort) && !aborts.size) signal.removeEventListener("abort", abortAll);
}

function abortAll({ target }: Event): void {
  for (const abort of waiting.get(target as AbortSignal) ?? []) abort();
}
