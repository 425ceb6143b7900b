/** A random number generator whose state can be saved. */
export interface Random {
  /** Returns the next integer from 0 to 2³² − 1. */
  next(): number;
  save(): number;
  restore(state: number): void;
}

/**
 * Creates a generator that returns the same numbers for the same seed: mulberry32 by Tommy Ettinger, whose 32 bits of
 * state are enough for tests.
 */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  return {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let value = Math.imul(state ^ (state >>> 15), 1 | state);
      value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
      return (value ^ (value >>> 14)) >>> 0;
    },
    save: () => state,
    restore(saved) {
      state = saved;
    },
  };
}

/** FNV-1a over UTF-16 code units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
