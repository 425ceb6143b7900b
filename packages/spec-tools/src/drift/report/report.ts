import type { Json } from "@org/rtk-openapi-refs";
import { canonical } from "../../shared/json.ts";
import type { Difference } from "../compare/difference.ts";
import type { Operation } from "../description/operations.ts";
import type { Reconciliation, StaleRow } from "../reconcile.ts";
import { groupDifferences } from "./difference-group.ts";
import { listOperations } from "./operation-list.ts";

/** The content of a report. */
export interface DriftReport extends Reconciliation {
  /** Path or URL of their document. */
  source: string;
  /** Path of the ledger. */
  ledger: string;
  /** The compared operations, by the id used in differences. */
  operations: Map<string, Operation>;
  rows: number;
}

/** Returns a summary of the findings in one line. */
export function summarise({ unexplained, explained, stale, operations, rows, ledger }: DriftReport): string {
  const events = operations.values().reduce((sum, { isWebhook }) => sum + Number(isWebhook), 0);
  const compared = `${count(operations.size - events, "operation")} and ${count(events, "webhook event")} compared`;
  const known = `${compared}, ${count(explained, "known difference")} in ${count(rows, "row")} of ${ledger}`;
  if (unexplained.length === 0 && stale.length === 0) return `Nothing new: ${known}.`;
  const touched = new Set(unexplained.map(({ operation }) => operation)).size;
  const groups = groupDifferences(unexplained);
  const rejected = groups.filter(({ rejects }) => rejects).length;
  return [
    `${count(groups.length, "new difference")} in ${count(touched, "operation")}`,
    rejected > 0 ? ` (in ${rejected} ours rejects what Cloudflare accepts)` : "",
    `, ${count(stale.length, "stale row")}; ${known}.`,
  ].join("");
}

/** Describes a difference without its location. */
export function describeDifference({ kind, ours, theirs, schema }: Difference, rejects: boolean): string {
  return `${kind}: ${describeChange(ours, theirs, schema)}${rejects ? "; ours rejects what Cloudflare accepts" : ""}`;
}

function describeChange(ours: Json, theirs: Json, schema: string | undefined): string {
  const change = changeOf(ours, theirs);
  if (change !== "changed") return `${change} upstream${schema ? ` (${schema})` : ""}`;
  if (!Array.isArray(ours) || !Array.isArray(theirs)) return `ours ${say(ours)}, theirs ${say(theirs)}`;
  const [added, gone] = [listWithout(theirs, ours), listWithout(ours, theirs)];
  return [added && `new upstream ${added}`, gone && `gone upstream ${gone}`].filter(Boolean).join("; ");
}

function listWithout(values: Json[], others: Json[]): string {
  const known = new Set(others.map(canonical));
  return values
    .filter((value) => !known.has(canonical(value)))
    .map(say)
    .join(", ");
}

/**
 * Describes a stale row without its place in the file.
 *
 * @param all every operation that was compared
 */
export function describeStaleRow({ row, unmatched, outdated }: StaleRow, all: string[]): string {
  const values = [...new Set(outdated.map(({ theirs }) => say(theirs)))].join(" or ");
  const operations = [...new Set(outdated.map(({ operation }) => operation))];
  const parts = [
    outdated.length > 0 && `theirs was ${say(row.theirs)} and is ${values} in ${listOperations(operations, all)}`,
    unmatched.length > 0 && `no longer differs at ${unmatched.join(", ")}`,
  ];
  return `${row.kind}: ${parts.filter(Boolean).join("; ")}`;
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
