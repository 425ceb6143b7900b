import { discriminatorsOf, overlapOf } from "../../schema/marks.ts";
import { canonical } from "../../shared/json.ts";
import type { Branch } from "./branch-labels.ts";

export interface BranchPairs {
  pairs: [Branch, Branch][];
  /** Whether each of their branches is paired with one of ours. */
  acceptsAll: boolean;
}

/**
 * Pairs the branches of two unions by discriminating values, then by shape, the most similar first. Branches with
 * mutually exclusive values are not paired. A schema that the other side splits into branches of the same shape is
 * paired with each of them.
 */
export function pairBranches(ours: Branch[], theirs: Branch[]): BranchPairs {
  const marks = [ours, theirs].map((branches) => discriminatorsOf(branches.map((branch) => branch.marks)));
  const discriminators = [...new Set(marks.flat())];
  const candidates = ours
    .flatMap((our) => theirs.map((their) => ({ our, their, likeness: likenessOf(our, their, discriminators) })))
    .filter(({ likeness }) => likeness > Number.NEGATIVE_INFINITY)
    .sort((one, other) => other.likeness - one.likeness);
  const isSingle = ours.length === 1 || theirs.length === 1;
  const isSplit = isSingle && candidates.every(({ our, their }) => isSameShape(our, their)) && isOneShape(ours, theirs);
  const pairs: [Branch, Branch][] = [];
  const taken = new Set<Branch>();
  for (const { our, their } of candidates) {
    if (!isSplit && (taken.has(our) || taken.has(their))) continue;
    pairs.push([our, their]);
    taken.add(our).add(their);
  }
  return { pairs, acceptsAll: theirs.every((their) => taken.has(their)) };
}

/** Common discriminating values count most, then common properties, then properties required by both. */
function likenessOf(one: Branch, other: Branch, discriminators: string[]): number {
  const overlaps = discriminators.flatMap((name) => {
    const [ours, theirs] = [one.marks.get(name), other.marks.get(name)];
    return ours && theirs ? [overlapOf(ours, theirs)] : [];
  });
  if (overlaps.includes(0)) return Number.NEGATIVE_INFINITY;
  const [ours, theirs] = [one.alternative, other.alternative];
  const equality = canonical(ours.constraints) === canonical(theirs.constraints) ? 1 : 0;
  const names = new Set(ours.properties.keys());
  const otherNames = new Set(theirs.properties.keys());
  const required = ours.required.symmetricDifference(theirs.required).size;
  const shape = names.intersection(otherNames).size - names.symmetricDifference(otherNames).size / 1000;
  return overlaps.reduce((sum, overlap) => sum + overlap * 1000, 0) + equality + shape - required / 10;
}

/** Whether each side's branches differ only in the values or presence of properties, not in their names. */
function isOneShape(...sides: Branch[][]): boolean {
  return sides.every((branches) => {
    const names = branches.map(({ alternative }) => [...alternative.properties.keys()].sort().join());
    return new Set(names).size === 1 || discriminatorsOf(branches.map(({ marks }) => marks)).length > 0;
  });
}

/** Whether at least half of the properties are common. */
function isSameShape({ alternative: one }: Branch, { alternative: other }: Branch): boolean {
  if (one.type !== "object" || other.type !== "object") return false;
  const [names, otherNames] = [new Set(one.properties.keys()), new Set(other.properties.keys())];
  return names.intersection(otherNames).size * 2 >= names.union(otherNames).size;
}
