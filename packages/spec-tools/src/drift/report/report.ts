import type { Difference } from "../compare/difference.ts";
import type { Operation } from "../description/operations.ts";
import type { Reconciliation, StaleRow } from "../reconcile.ts";

/** Everything in a report. */
export interface DriftReport extends Reconciliation {
  /** Path or URL of their document. */
  source: string;
  /** Path of the ledger. */
  ledger: string;
  /** The compared operations, by the id used in differences. */
  operations: Map<string, Operation>;
  rows: number;
}

/** Returns one line with the numbers of what was found. */
export function summarise({ unexplained, explained, stale, operations, rows, ledger }: DriftReport): string {
  const events = operations.values().reduce((sum, { isWebhook }) => sum + Number(isWebhook), 0);
  const compared = `${count(operations.size - events, "operation")} and ${count(events, "webhook event")} compared`;
  const known = `${compared}, ${count(explained, "known difference")} in ${count(rows, "row")} of ${ledger}`;
  if (unexplained.length === 0 && stale.length === 0) return `Nothing new: ${known}.`;
  const touched = new Set(unexplained.map(({ operation }) => operation)).size;
  const rejected = unexplained.filter(({ request }) => request === "stricter").length;
  return [
    `${count(unexplained.length, "new difference")} in ${count(touched, "operation")}`,
    rejected > 0 ? ` (in ${rejected} ours rejects what Cloudflare accepts)` : "",
    `, ${count(stale.length, "stale row")}; ${known}.`,
  ].join("");
}

/** Describes a difference without its location. */
export function describeDifference({ kind, ours, theirs, schema, request }: Difference): string {
  const change = changeOf(ours, theirs);
  const what = schema ? ` (${schema})` : "";
  const words = change === "changed" ? `ours ${say(ours)}, theirs ${say(theirs)}` : `${change} upstream${what}`;
  return `${kind}: ${words}${request === "stricter" ? "; ours rejects what Cloudflare accepts" : ""}`;
}

/** Describes a stale row without its place in the file. */
export function describeStaleRow({ row, unmatched }: StaleRow): string {
  return `${row.kind}: no longer differs at ${unmatched.join(", ")}`;
}

export function changeOf(ours: unknown, theirs: unknown): "new" | "gone" | "changed" {
  if (ours === "absent") return "new";
  return theirs === "absent" ? "gone" : "changed";
}

function say(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
