import { createRandom } from "./random.ts";

/** Generates ids, random or reproducible with a seed. */
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
  const words = new Uint32Array(1024);
  let used = words.length;
  const next = () => {
    if (used === words.length) {
      crypto.getRandomValues(words);
      used = 0;
    }
    return words[used++] as number;
  };
  return { uuid: () => formatUuid(next(), next(), next(), next()), save: () => null, restore: () => {} };
}

function seededIds(seed: string): Ids {
  const random = createRandom(seed);
  const initial = random.save();
  return {
    uuid: () => formatUuid(random.next(), random.next(), random.next(), random.next()),
    save: random.save,
    restore: (state) => random.restore(state ?? initial),
  };
}

/** Overwritten for each id. */
const text = Buffer.alloc(36, "-");
const digits = Buffer.from("0123456789abcdef");

/** Sets the version and variant bits. Concatenated digits would take ten times the memory. */
function formatUuid(first: number, second: number, third: number, fourth: number): string {
  const versioned = (second & 0xffff_0fff) | 0x4000;
  const varied = (third & 0x3fff_ffff) | 0x8000_0000;
  writeHex(first >>> 16, 0);
  writeHex(first, 4);
  writeHex(versioned >>> 16, 9);
  writeHex(versioned, 14);
  writeHex(varied >>> 16, 19);
  writeHex(varied, 24);
  writeHex(fourth >>> 16, 28);
  writeHex(fourth, 32);
  return text.toString("latin1");
}

/** Writes the lower half of a word. */
function writeHex(word: number, position: number): void {
  text[position] = digits[(word >>> 12) & 15] as number;
  text[position + 1] = digits[(word >>> 8) & 15] as number;
  text[position + 2] = digits[(word >>> 4) & 15] as number;
  text[position + 3] = digits[word & 15] as number;
}
