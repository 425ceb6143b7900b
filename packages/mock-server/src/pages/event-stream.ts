import { Readable } from "node:stream";

/** Milliseconds between two events: at least so many, and ten times what making one takes. */
const leastPauseMs = 100;

/** Milliseconds after a change until it is sent, with those that follow it. */
const settleMs = 20;

/** Milliseconds after which an event is sent even if nothing has changed. What changes silently is seen then. */
const heartbeatMs = 5_000;

/**
 * Sends a view as server-sent events: at once, and whenever it has changed. Changes in quick succession are one event, and
 * a reader that is slow gets the newest view instead of all.
 *
 * @param watch calls a function when the view may have changed, until the function that it returns is called
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

  /** Deferred, because the caller must not wait and may change more. */
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
