import type { Json } from "@org/rtk-openapi-refs";
import { canonical, sorted } from "../shared/json.ts";
import type { Difference } from "./compare/difference.ts";
import type { LedgerRow } from "./ledger.ts";
import { compilePattern } from "./pattern.ts";

/** The differences and ledger rows without a match. */
export interface Reconciliation {
  /** Differences that no row explains. */
  unexplained: Difference[];
  /** Number of differences that rows explain. */
  explained: number;
  stale: StaleRow[];
}

/** A row that no longer describes a difference. */
export interface StaleRow {
  row: LedgerRow;
  /** The row's operations and locations without such a difference. */
  unmatched: string[];
  /**
   * Differences at the row's places where Cloudflare's value is no longer the row's, so that its evidence no longer
   * holds.
   */
  outdated: Difference[];
}

/** Matches differences with the rows of the ledger. Each part of a row must match somewhere. */
export function reconcile(differences: Difference[], rows: LedgerRow[]): Reconciliation {
  const matchers = rows.map(createMatcher);
  const unexplained = differences.filter(
    (difference) => matchers.filter((matcher) => matcher.matches(difference)).length === 0,
  );
  const stale = matchers.flatMap(({ row, matched, covers }) => {
    const unmatched = [...row.operations, ...row.locations].filter((part) => !matched.has(part));
    const outdated = unexplained.filter((difference) => covers(difference) && isOutdated(row, difference));
    return unmatched.length + outdated.length > 0 ? [{ row, unmatched, outdated }] : [];
  });
  return { unexplained, explained: differences.length - unexplained.length, stale };
}

function createMatcher(row: LedgerRow) {
  const operations = row.operations.map((part) => ({
    part,
    matches: part === "*" ? () => true : compilePattern(part, "/"),
  }));
  const locations = row.locations.map((part) => ({ part, matches: compilePattern(part, ".") }));
  const matched = new Set<string>();

  /**
   * Returns the parts of the row that match the place of a difference; none unless both operation and location match.
   */
  function partsOf(difference: Difference): string[] {
    const where = operations.filter((each) => each.matches(difference.operation));
    const what = locations.filter((each) => each.matches(difference.location));
    return where.length === 0 || what.length === 0 ? [] : [...where, ...what].map(({ part }) => part);
  }

  function matches(difference: Difference): boolean {
    if (!isSpokenFor(row, difference)) return false;
    const parts = partsOf(difference);
    for (const part of parts) matched.add(part);
    return parts.length > 0;
  }
  return { row, matched, matches, covers: (difference: Difference) => partsOf(difference).length > 0 };
}

/** Only a row with `rejects` may explain a rejected request. */
function isSpokenFor(row: LedgerRow, { kind, ours, theirs, request }: Difference): boolean {
  if (row.kind !== kind || row.rejects !== (request === "stricter")) return false;
  return isValue(row.ours, ours) && isValue(row.theirs, theirs);
}

/** Whether a difference deviates from the row only in their value. */
function isOutdated(row: LedgerRow, { kind, ours, theirs }: Difference): boolean {
  if (row.kind !== kind || row.theirs === undefined || isValue(row.theirs, theirs)) return false;
  const bound = (value: Json) => (value === "none" ? undefined : String(value).split(" ")[0]);
  const [said, found] = [bound(row.theirs), bound(theirs)];
  const isOtherBound = kind === "bounds" && said !== undefined && found !== undefined && said !== found;
  return isValue(row.ours, ours) && !isOtherBound;
}

function isValue(said: Json | undefined, found: Json): boolean {
  return said === undefined || canonical(inOrder(said)) === canonical(inOrder(found));
}

function inOrder(value: Json): Json {
  return Array.isArray(value) ? sorted(value) : value;
}
