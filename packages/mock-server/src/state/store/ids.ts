import { createRandom } from "./random.ts";

/** Generates ids, which are random, or reproducible with a seed. */
export interface Ids {
  /** Returns a UUID version 4 (RFC 9562, section 5.4). */
  uuid(): string;
  save(): IdsState;
  restore(state: IdsState): void;
}

/** Part of a snapshot: the state of the generator, or null for random ids. */
export type IdsState = number | null;

export function createIds(seed?: string): Ids {
  return seed === undefined ? randomIds() : seededIds(seed);
}

function randomIds(): Ids {
  return { uuid: () => crypto.randomUUID(), save: () => null, restore: () => {} };
}

function seededIds(seed: string): Ids {
  const random = createRandom(seed);
  const initial = random.save();
  return {
    uuid: () => formatUuid([random.next(), random.next(), random.next(), random.next()]),
    save: random.save,
    restore: (state) => random.restore(state ?? initial),
  };
}

function formatUuid(words: number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    "-",
  );
}
