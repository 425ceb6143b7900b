/** Below this number of slots, comparing is faster. */
const fewest = 256;
const sign = 0x8000_0000;

/**
 * Sorts slots by their keys, stably. Many slots are sorted digit by digit, in a fraction of the time of comparing.
 * @param keys numbers, by slot
 */
export function sortByKeys(slots: Uint32Array, keys: Float64Array): Uint32Array {
  const places = new Uint32Array(slots.length);
  for (let place = 0; place < places.length; place++) places[place] = place;
  const sorted =
    slots.length < fewest
      ? places.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
      : sortByDigits(places, keys);
  return sorted.map((place) => slots[place] as number);
}

/** Radix sort, from the last of the eight bytes of each key to the first. */
function sortByDigits(places: Uint32Array<ArrayBuffer>, keys: Float64Array): Uint32Array {
  let from = places;
  let to = new Uint32Array(places.length);
  for (const word of toWords(keys)) {
    for (let shift = 0; shift < 32; shift += 8) {
      const starts = countStarts(word, shift);
      if (!starts) continue;
      for (let index = 0; index < from.length; index++) {
        const place = from[index] as number;
        const digit = ((word[place] as number) >>> shift) & 0xff;
        const position = starts[digit] as number;
        to[position] = place;
        starts[digit] = position + 1;
      }
      [from, to] = [to, from];
    }
  }
  return from;
}

/** Returns the start positions of the keys with each digit, or undefined if all have the same digit. */
function countStarts(word: Uint32Array, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(256);
  for (let place = 0; place < word.length; place++) {
    const digit = ((word[place] as number) >>> shift) & 0xff;
    starts[digit] = (starts[digit] as number) + 1;
  }
  if (starts.includes(word.length)) return undefined;
  let start = 0;
  for (let digit = 0; digit < 256; digit++) {
    const count = starts[digit] as number;
    starts[digit] = start;
    start += count;
  }
  return starts;
}

/** Returns the lower and upper halves of numbers, transformed so that they sort like the numbers. */
function toWords(keys: Float64Array): [low: Uint32Array, high: Uint32Array] {
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const view = new DataView(new ArrayBuffer(8));
  for (let place = 0; place < keys.length; place++) {
    // Positive and negative zero are equal.
    view.setFloat64(0, (keys[place] as number) + 0);
    const [first, last] = [view.getUint32(0), view.getUint32(4)];
    const isNegative = first >= sign;
    high[place] = isNegative ? ~first : first + sign;
    low[place] = isNegative ? ~last : last;
  }
  return [low, high];
}
