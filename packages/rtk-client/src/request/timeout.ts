import type { CallContext } from "../call.ts";
import { RtkAbortError, RtkTimeoutError } from "../errors/errors.ts";

/** What ends a task early. */
export interface Bounds {
  /** The caller's signal. */
  signal?: AbortSignal | undefined;
  /** Milliseconds; no limit if 0 or beyond a timer's range. */
  timeoutMs: number;
}

/**
 * Runs a task until it is done, the caller aborts, or the time is up. Without a task, it waits until the time is up.
 *
 * The task is aborted but not awaited, so that a `fetch` that ignores signals cannot block the call. Leaves no timer or
 * listener behind.
 *
 * @throws RtkAbortError, RtkTimeoutError, and errors of the task
 */
export function withinBounds<Result>(
  { signal, timeoutMs }: Bounds,
  call: CallContext,
  run?: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const clear = () => {
      clearTimeout(timer);
      forget?.();
    };
    const end = (error?: Error) => {
      clear();
      if (error) reject(error);
      else resolve(undefined as Result);
      controller.abort(error);
    };
    const abort = () => end(new RtkAbortError(signal, call));
    const expire = () => end(run && new RtkTimeoutError(`no complete response within ${timeoutMs} ms`, call));
    const forget = signal && listen(signal, abort);
    const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(expire, timeoutMs) : undefined;
    if (signal?.aborted) return abort();
    run?.(controller.signal).then(resolve, reject).then(clear);
  });
}

/** Waits, or rejects as soon as the signal is aborted. @throws RtkAbortError */
export function sleep(ms: number, signal: AbortSignal | undefined, call: CallContext): Promise<void> {
  return withinBounds({ signal, timeoutMs: Math.max(ms, 1) }, call);
}

/** The callbacks of each signal, which share one listener: Node 20 warns about more than ten per signal. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `abort` when the signal aborts, until the returned function is called. */
function listen(signal: AbortSignal, abort: () => void): () => void {
  const aborts = waiting.get(signal) ?? new Set();
  if (!aborts.size) signal.addEventListener("abort", abortAll);
  waiting.set(signal, aborts.add(abort));
  return () => {
    if (aborts.delete(abort) && !aborts.size) signal.removeEventListener("abort", abortAll);
  };
}

function abortAll({ target }: Event): void {
  for (const abort of waiting.get(target as AbortSignal) ?? []) abort();
}
