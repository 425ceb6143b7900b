import { Readable } from "node:stream";

/** Minimum milliseconds between two events; also at least ten times the time to make one. */
const leastPauseMs = 100;

/** Milliseconds from a change until it is sent, together with those that follow. */
const settleMs = 20;

/** Milliseconds after which an event is sent even without a change, to show values that change silently. */
const heartbeatMs = 5_000;

/**
 * Sends a view as server-sent events: at once, and whenever it has changed. Changes in quick succession are merged into
 * one event, and a slow reader gets only the newest view.
 *
 * @param watch calls a function when the view may have changed; returns a function that ends this
 */
export function eventStream(view: () => object, watch: (changed: () => void) => () => void): Readable {
  let isChanged = true;
  let isWanted = false;
  let pause: NodeJS.Timeout | undefined;

  function send(): void {
    if (pause || !isChanged || !isWanted) return;
    isChanged = false;
    isWanted = false;
    const begun = performance.now();
    try {
      stream.push(`data: ${JSON.stringify(view())}\n\n`);
      rest(Math.max(leastPauseMs, 10 * (performance.now() - begun)));
    } catch (error) {
      stream.destroy(error as Error);
    }
  }

  function rest(ms: number): void {
    pause ??= setTimeout(() => {
      pause = undefined;
      send();
    }, ms).unref();
  }

  /** Deferred, because the caller must not wait and may make further changes. */
  function change(): void {
    isChanged = true;
    rest(settleMs);
  }

  const stream = new Readable({
    highWaterMark: 0,
    read() {
      isWanted = true;
      send();
    },
    destroy(error, done) {
      clearTimeout(pause);
      clearInterval(heartbeat);
      unwatch();
      done(error);
    },
  });
  const heartbeat = setInterval(change, heartbeatMs).unref();
  const unwatch = watch(change);
  return stream;
}
