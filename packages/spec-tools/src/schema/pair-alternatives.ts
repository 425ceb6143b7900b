import { canonical } from "../shared/json.ts";
import type { Alternative } from "./schema.ts";

/**
 * Pairs alternatives of one type, the most similar first, so that their order does not matter.
 *
 * @returns the pairs, and whether each of theirs is in one
 */
export function pairAlternatives(
  ours: Alternative[],
  theirs: Alternative[],
): { pairs: [Alternative, Alternative][]; acceptsAll: boolean } {
  const candidates = ours
    .flatMap((our) => theirs.map((their) => ({ our, their, likeness: likenessOf(our, their) })))
    .sort((a, b) => b.likeness - a.likeness);
  const pairs = new Map<Alternative, Alternative>();
  const taken = new Set<Alternative>();
  for (const { our, their } of candidates) {
    if (pairs.has(our) || taken.has(their)) continue;
    pairs.set(our, their);
    taken.add(their);
  }
  return { pairs: [...pairs], acceptsAll: taken.size === theirs.length };
}

/** A common name counts most, then common properties; each other property lowers the score a little. */
function likenessOf(one: Alternative, other: Alternative): number {
  const names = new Set(one.properties.keys());
  const otherNames = new Set(other.properties.keys());
  const common = names.intersection(otherNames).size;
  const equality = canonical(one.constraints) === canonical(other.constraints) ? 1 : 0;
  const sameOpenness = (one.constraints.enum === undefined) === (other.constraints.enum === undefined) ? 0.5 : 0;
  const sameName = one.name !== undefined && one.name === other.name ? 1_000_000 : 0;
  return sameName + equality + sameOpenness + common - names.symmetricDifference(otherNames).size / 1000;
}
