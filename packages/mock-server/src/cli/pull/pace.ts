const windowMs = 300_000;

/**
 * Creates a function that waits until fewer than `most` requests were sent in the last five minutes.
 * @param waiting called with the milliseconds of each wait
 */
export function createPace(most: number, waiting: (ms: number) => void): () => Promise<void> {
  const sent: number[] = [];
  return async () => {
    const oldest = sent.length < most ? undefined : sent.shift();
    const pauseMs = oldest === undefined ? 0 : oldest + windowMs - Date.now();
    if (pauseMs > 0) {
      waiting(pauseMs);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    sent.push(Date.now());
  };
}
