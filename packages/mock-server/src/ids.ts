/** Makes ids: random ones, or with a seed the same ones each time. */
export interface Ids {
  /** A UUID version 4 (RFC 9562, section 5.4). */
  uuid(): string;
  save(): IdsState;
  restore(state: IdsState): void;
}

/** What a snapshot keeps: the state of the generator, null where ids are random. */
export type IdsState = number | null;

export function createIds(seed?: string): Ids {
  return seed === undefined ? randomIds() : seededIds(hash(seed));
}

function randomIds(): Ids {
  return { uuid: () => crypto.randomUUID(), save: () => null, restore: () => {} };
}

function seededIds(seed: number): Ids {
  let state = seed;
  // mulberry32 by Tommy Ettinger: 32 bits of state are plenty for the ids of a test.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
  return {
    uuid: () => formatUuid([next(), next(), next(), next()]),
    save: () => state,
    restore(saved) {
      state = saved ?? seed;
    },
  };
}

function formatUuid(words: number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    "-",
  );
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
