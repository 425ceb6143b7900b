import { flatten } from "./compact-row.ts";
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
  return { uuid: () => flatten(crypto.randomUUID()), save: () => null, restore: () => {} };
}

function seededIds(seed: string): Ids {
  const random = createRandom(seed);
  const initial = random.save();
  return {
    uuid: () => flatten(formatUuid(random.next(), random.next(), random.next(), random.next())),
    save: random.save,
    restore: (state) => random.restore(state ?? initial),
  };
}

/** Sets the version and variant bits. */
function formatUuid(first: number, second: number, third: number, fourth: number): string {
  const versioned = (second & 0xffff_0fff) | 0x4000;
  const varied = (third & 0x3fff_ffff) | 0x8000_0000;
  const [time, node] = [`${hexOf(versioned >>> 16)}-${hexOf(versioned & 0xffff)}`, hexOf(varied & 0xffff)];
  return `${hexOf(first >>> 16)}${hexOf(first & 0xffff)}-${time}-${hexOf(varied >>> 16)}-${node}${hexOf(fourth >>> 16)}${hexOf(fourth & 0xffff)}`;
}

/** Hexadecimal digits of each byte. Formatting numbers would take most of the time of a large history. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexOf(word: number): string {
  return `${bytes[word >>> 8]}${bytes[word & 0xff]}`;
}
