/** Those who want to hear of something. */
export interface Audience<News extends unknown[]> {
  /** @returns a function that ends the subscription */
  add(listener: (...news: News) => void): () => void;
  /** Calls everybody, in the order in which they came. */
  tell(...news: News): void;
}

export function createAudience<News extends unknown[]>(): Audience<News> {
  const listeners = new Set<(...news: News) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(...news) {
      for (const listener of listeners) listener(...news);
    },
  };
}
