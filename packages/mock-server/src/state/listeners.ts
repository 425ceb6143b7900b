/** Listeners of one kind of event. */
export interface Listeners<Args extends unknown[]> {
  /** @returns a function that removes the listener */
  add(listener: (...args: Args) => void): () => void;
  /**
   * Calls the listeners in the order in which they were added. If one throws, a warning is emitted and the others are
   * still called.
   */
  emit(...args: Args): void;
}

export function createListeners<Args extends unknown[]>(): Listeners<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(...args) {
      for (const listener of listeners) {
        try {
          listener(...args);
        } catch (error) {
          process.emitWarning(`A listener of the mock server threw: ${describe(error)}`);
        }
      }
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
