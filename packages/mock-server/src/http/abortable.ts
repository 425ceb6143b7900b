/** Waits for a number of milliseconds, or until the signal is aborted. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
  });
}

/** Settles like the promise, or rejects with the signal's reason if it is aborted first. */
export function raceAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** A signal that is aborted with others until it is released. */
export interface FollowingSignal {
  /** Created on first use. */
  readonly signal: AbortSignal;
  /** Removes the listeners from the followed signals, which may live much longer. */
  release(): void;
}

export function followSignals(signals: readonly AbortSignal[]): FollowingSignal {
  let controller: AbortController | undefined;
  const abort = ({ target }: Event) => controller?.abort((target as AbortSignal).reason);
  return {
    get signal() {
      if (controller) return controller.signal;
      controller = new AbortController();
      for (const signal of signals) {
        signal.addEventListener("abort", abort);
        if (signal.aborted) controller.abort(signal.reason);
      }
      return controller.signal;
    },
    release() {
      for (const signal of signals) signal.removeEventListener("abort", abort);
    },
  };
}
