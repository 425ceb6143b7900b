import { createRandom } from "../store/random.ts";

/** Random choices, reproducible with a seed. */
export interface Chance {
  /** Returns a number from `least` (inclusive) to `most` (exclusive). */
  between(least: number, most: number): number;
  /** Returns an integer from `least` to `most`, inclusive. */
  whole(least: number, most: number): number;
  /** Returns true with a probability from 0 to 1. */
  happens(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Returns a number of different items, in any order. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

export function createChance(seed: string): Chance {
  const random = createRandom(seed);
  const share = () => random.next() / 2 ** 32;
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    between: (least, most) => least + share() * (most - least),
    whole,
    happens: (probability) => share() < probability,
    pick: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
    sample(items, count) {
      const rest = [...items];
      for (let index = 0; index < Math.min(count, rest.length); index++) {
        const other = whole(index, rest.length - 1);
        [rest[index], rest[other]] = [rest[other] as never, rest[index] as never];
      }
      return rest.slice(0, count);
    },
  };
}
