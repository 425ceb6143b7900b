import { escapeKey, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { InputError } from "../shared/input-error.ts";
import { type Change, type Impact, impacts, type Rule } from "./change.ts";
import { describePlace } from "./describe-place.ts";
import { createSide, type Direction, type Side } from "./side.ts";

/** A running comparison of two descriptions. */
export interface Comparison {
  base: Side;
  revision: Side;
  /** Pairs of schemas that were compared, with the directions. */
  compared: Map<unknown, Map<unknown, Set<Direction>>>;
  /** Property nodes with a reported change, and pointers to the schemas for which it was reported. */
  reported: Map<unknown, Set<string>>;
  report(finding: Finding): void;
  /**
   * Compares two schema nodes. A field, so that the parts of the comparison need not import it, which would be a cycle.
   */
  compareSchemas(base: Json | undefined, revision: Json | undefined, site: Site): void;
}

/** Compares two schema nodes and everything below them. */
export type CompareSchemas = (
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
) => void;

/** A change at the place where the comparison found it. */
export interface Finding {
  rule: Rule;
  impact: Impact;
  /** Pointers to the changed part: none in the base if it was added, none in the revision if it was removed. */
  base?: string | undefined;
  revision?: string | undefined;
  /** The node's keyword that changed, if a keyword changed. */
  keyword?: string;
  /** What changed, given the name of the place. */
  say: (place: string) => string;
  /** What users have to do if the change is major. */
  action: string;
}

/** The place of the schemas being compared. */
export interface Site {
  directions: Set<Direction>;
  base: string;
  revision: string;
  /** Whether the schemas are properties, whose defaults are compared with what is required. */
  isProperty?: boolean;
  /** Whether the schemas are members of a union. */
  isMember?: boolean;
}

/** More than anyone would read. */
const maxFindings = 20_000;
const many = `${maxFindings.toLocaleString("en")} ways`;

/** Runs a comparison and returns what it found, the most severe first. */
export function collectChanges(
  base: JsonObject,
  revision: JsonObject,
  compareSchemas: CompareSchemas,
  compare: (comparison: Comparison) => void,
): Change[] {
  const sides = { base: createSide(base), revision: createSide(revision) };
  const changes = new Map<string, Change>();
  let count = 0;
  const comparison: Comparison = {
    ...sides,
    compared: new Map(),
    reported: new Map(),
    report(finding) {
      if (++count > maxFindings)
        throw new InputError(`The descriptions differ in more than ${many}, too many to list.`);
      const change = toChange(sides, finding);
      const key = `${change.rule} ${change.pointer} ${change.message}`;
      changes.set(key, merge(changes.get(key), change));
    },
    compareSchemas: (before, after, site) => compareSchemas(comparison, before, after, site),
  };
  compare(comparison);
  return [...changes.values()].sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact));
}

function toChange({ base, revision }: Record<"base" | "revision", Side>, finding: Finding): Change {
  const { impact, rule, say, action } = finding;
  const before = finding.base === undefined ? [] : base.usersOf(finding.base);
  const after = finding.revision === undefined ? [] : revision.usersOf(finding.revision);
  const place =
    finding.base === undefined
      ? describePlace(revision.document, finding.revision ?? "#")
      : describePlace(base.document, finding.base);
  return {
    impact,
    rule,
    operations: operationsOf(before, after),
    kind: finding.base === undefined ? "added" : finding.revision === undefined ? "removed" : "changed",
    message: say(place),
    ...(impact === "major" && { action }),
    pointer: `${finding.revision ?? finding.base ?? "#"}${finding.keyword === undefined ? "" : `/${escapeKey(finding.keyword)}`}`,
  };
}

/**
 * Returns the operations of a change: those that use the changed part on both sides. If an operation stops using a
 * shared part, the others see no change.
 */
function operationsOf(before: string[], after: string[]): string[] {
  const common = before.filter((operation) => after.includes(operation));
  return [...new Set(common.length > 0 ? common : [...before, ...after])].sort();
}

/** Merges findings of the same change at several places; the most severe rating counts. */
function merge(known: Change | undefined, found: Change): Change {
  if (!known) return found;
  const [severe] = [known, found].sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact));
  return { ...(severe as Change), operations: [...new Set([...known.operations, ...found.operations])].sort() };
}
