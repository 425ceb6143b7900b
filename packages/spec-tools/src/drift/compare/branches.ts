import type { Json } from "@org/rtk-openapi-refs";
import { discriminatorsOf, marksOf } from "../../schema/marks.ts";
import type { SchemaReader } from "../../schema/reader.ts";
import type { Alternative } from "../../schema/schema.ts";
import { canonical, sorted } from "../../shared/json.ts";
import { type Branch, type BranchNames, nameBranches } from "./branch-labels.ts";
import { pairBranches } from "./branch-pairs.ts";
import { at, compareValues, type Difference, difference, inBranch, type Site } from "./difference.ts";

/** Compares one alternative of ours with one of theirs. */
type ComparePair = (ours: Alternative, theirs: Alternative, site: Site) => Iterable<Difference>;

/**
 * Compares unions of one type branch by branch. Differences common to all branches are reported for the union, others
 * at `location(branch)`.
 */
export function* compareBranches(
  ours: Alternative[],
  theirs: Alternative[],
  [readOurs, readTheirs]: [SchemaReader, SchemaReader],
  site: Site,
  comparePair: ComparePair,
): Generator<Difference> {
  const our = ours.map((alternative) => ({ alternative, marks: marksOf(alternative, readOurs) }));
  const their = theirs.map((alternative) => ({ alternative, marks: marksOf(alternative, readTheirs) }));
  const [ourNames, theirNames] = [nameBranches(our), nameBranches(their)];
  const { pairs, acceptsAll } = pairBranches(our, their);
  const isEven = our.length === their.length && pairs.length === our.length;
  if (!isEven) yield difference(site, "alternatives", listOf(ourNames), listOf(theirNames), acceptsAll);
  // For scalars, the list of alternatives already says everything.
  const compared = pairs.filter(([{ alternative }]) => isEven || !isScalar(alternative));
  const isSingle = our.length === 1 || their.length === 1;
  const split = isSingle && pairs.length > 1 ? splitsOf(pairs) : [];
  const found = compared.map(([one, other]) => ({
    label: (our.length > 1 ? ourNames[our.indexOf(one)] : theirNames[their.indexOf(other)])?.label,
    differences: [...comparePair(one.alternative, other.alternative, site)].filter(
      ({ kind, location }) => kind !== "enum" || !split.some(({ name }) => location === at(site, `.${name}`).location),
    ),
  }));
  yield* fold(found, site, isSingle);
  yield* compareSplits(split, site);
}

function listOf(names: BranchNames[]): string[] {
  return names.map(({ description }) => description).sort();
}

function isScalar({ type }: Alternative): boolean {
  return type !== "object" && type !== "array";
}

interface BranchDifferences {
  label: string | undefined;
  differences: Difference[];
}

/** Yields differences common to all branches once, and the rest with the branch's label. */
function* fold(branches: BranchDifferences[], site: Site, isSingle: boolean): Generator<Difference> {
  const counts = new Map<string, number>();
  for (const each of branches.flatMap(({ differences }) => differences)) {
    const key = keyOf(each);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isWhole = isSingle || branches.length > 1;
  const yielded = new Set<string>();
  for (const { label, differences } of branches) {
    for (const each of differences) {
      const key = keyOf(each);
      if (!isWhole || counts.get(key) !== branches.length) yield inBranch(each, site, label ?? "");
      else if (!yielded.has(key)) yield each;
      yielded.add(key);
    }
  }
}

function keyOf({ shared: _, ...difference }: Difference): string {
  return canonical(difference);
}

/** A property whose values a union splits among its branches, and all values that either side accepts. */
interface Split {
  name: string;
  ours: Json[];
  theirs: Json[];
}

function splitsOf(pairs: [Branch, Branch][]): Split[] {
  const [ours, theirs] = [pairs.map(([our]) => our), pairs.map(([, their]) => their)];
  const names = discriminatorsOf([...ours, ...theirs].map(({ marks }) => marks));
  return names.flatMap((name) => {
    const [our, their] = [valuesOf(ours, name), valuesOf(theirs, name)];
    return our && their ? [{ name, ours: our, theirs: their }] : [];
  });
}

function valuesOf(branches: Branch[], name: string): Json[] | undefined {
  const values = branches.map(({ marks }) => marks.get(name));
  if (!values.every((each) => each !== undefined)) return undefined;
  return sorted([...new Map(values.flat().map((value) => [canonical(value), value])).values()]);
}

/** Compares one schema with a union: its branches together may accept the same values. */
function* compareSplits(splits: Split[], site: Site): Generator<Difference> {
  for (const { name, ours, theirs } of splits) {
    const accepted = new Set(ours.map(canonical));
    const accepts = theirs.every((value) => accepted.has(canonical(value)));
    yield* compareValues(at(site, `.${name}`), "enum", ours, theirs, accepts);
  }
}
