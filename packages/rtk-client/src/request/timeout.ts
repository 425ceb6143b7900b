import type { CallContext } from "../call.ts";
import { RtkAbortError, RtkTimeoutError } from "../errors/errors.ts";

/** What ends a task early. */
export interface Bounds {
  /** The caller's. */
  signal?: AbortSignal | undefined;
  /** Milliseconds; no limit if 0 or more than a timer can hold. */
  timeoutMs: number;
}

/**
 * Runs a task until it is done, the caller aborts, or its time is over. Without a task, waits for the end of the time.
 *
 * The task is aborted but not awaited, so that a `fetch` that ignores signals cannot hold the call. Leaves neither timer
 * nor listener behind.
 *
 * @throws RtkAbortError, RtkTimeoutError, and what the task throws
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

/** Waits; an abort ends the wait at once. @throws RtkAbortError */
export function sleep(ms: number, signal: AbortSignal | undefined, call: CallContext): Promise<void> {
  return withinBounds({ signal, timeoutMs: Math.max(ms, 1) }, call);
}

/** What waits for each signal, behind one listener: Node 20 warns of more than ten on one signal. */
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
