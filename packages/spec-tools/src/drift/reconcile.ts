import type { Json } from "@org/rtk-openapi-refs";
import { canonical, sorted } from "../shared/json.ts";
import type { Difference } from "./compare/difference.ts";
import type { LedgerRow } from "./ledger.ts";
import { compilePattern } from "./pattern.ts";

/** The differences and ledger rows that do not match each other. */
export interface Reconciliation {
  /** Differences that no row explains. */
  unexplained: Difference[];
  /** Number of differences that rows explain. */
  explained: number;
  stale: StaleRow[];
}

/** A row, some or all of whose operations or locations no longer match a difference. */
export interface StaleRow {
  row: LedgerRow;
  /** The operations and locations at which nothing differs as the row says. */
  unmatched: string[];
}

/** Matches differences with the rows of the ledger. Each part of a row must match somewhere. */
export function reconcile(differences: Difference[], rows: LedgerRow[]): Reconciliation {
  const matchers = rows.map(createMatcher);
  const unexplained = differences.filter(
    (difference) => matchers.filter((matcher) => matcher.matches(difference)).length === 0,
  );
  const stale = matchers.flatMap(({ row, matched }) => {
    const unmatched = [...row.operations, ...row.locations].filter((part) => !matched.has(part));
    return unmatched.length > 0 ? [{ row, unmatched }] : [];
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
  function matches(difference: Difference): boolean {
    if (!isSpokenFor(row, difference)) return false;
    const where = operations.filter((each) => each.matches(difference.operation));
    const what = locations.filter((each) => each.matches(difference.location));
    if (where.length === 0 || what.length === 0) return false;
    for (const { part } of [...where, ...what]) matched.add(part);
    return true;
  }
  return { row, matched, matches };
}

/** Only a row with `rejects` may explain a rejected request. */
function isSpokenFor(row: LedgerRow, { kind, ours, theirs, request }: Difference): boolean {
  if (row.kind !== kind || row.rejects !== (request === "stricter")) return false;
  return isValue(row.ours, ours) && isValue(row.theirs, theirs);
}

function isValue(said: Json | undefined, found: Json): boolean {
  return said === undefined || canonical(inOrder(said)) === canonical(inOrder(found));
}

function inOrder(value: Json): Json {
  return Array.isArray(value) ? sorted(value) : value;
}
