import { type Json, locate } from "../description/document.ts";
import { operationOf } from "../description/operations.ts";
import { declaredResponse, type ReceivedResponse, violationsOfResponse } from "../description/response.ts";
import type { Finding } from "./audit.ts";
import { type LedgerRow, readLedgerRows } from "./ledger-rows.ts";
import { type Presence, presenceIn } from "./presence.ts";

/**
 * Returns the audit's findings as Markdown for an issue: statuses and shapes, no values. Each line names the rows of the
 * ledger that it confirms or refutes.
 */
export function reportOf(findings: Finding[], rows: LedgerRow[] = readLedgerRows()): string {
  return [
    "# What the live API returned",
    "",
    "Shapes and statuses only. Rows are lines of `specs/upstream-deviations.yaml`.",
    "",
    "| operation | status | finding | ledger |",
    "| --- | --- | --- | --- |",
    ...findings.flatMap((finding) => linesOf(finding, rows).map((cells) => `| ${cells.map(toCell).join(" | ")} |`)),
    "",
  ].join("\n");
}

type Cells = [operation: string, status: string, finding: string, ledger: string];

function linesOf({ operation: id, status, missing, response }: Finding, rows: LedgerRow[]): Cells[] {
  if (missing.length > 0) return [[id, "–", `not called: no ${missing.join(", ")} is known`, "–"]];
  if (!response) return [[id, String(status ?? "–"), "no response", "–"]];
  const declared = declaredResponse(operationOf(id), response.status);
  const ofStatus = rows.filter((row) => row.kind === "status" && row.matches(id, `status.${declared?.status}`));
  const line = (finding: string, ledger: string): Cells => [id, String(response.status), finding, ledger];
  const first = declared
    ? line("status is declared", named("confirms", ofStatus))
    : line("**status is not declared**", "no row");
  return [first, ...presenceLines(id, response, rows, line), ...violationLines(id, response, rows, line)];
}

type Line = (finding: string, ledger: string) => Cells;

function presenceLines(id: string, response: ReceivedResponse, rows: LedgerRow[], line: Line): Cells[] {
  const code = response.status;
  return presencesOf(id, response).flatMap((presence) => {
    const { location, required, present, absent } = presence;
    const own = rows.filter((row) => row.kind === "required" && row.matches(id, `response.${code}.${location}`));
    if (required && absent > 0) {
      return [line(`**required \`${location}\` is absent** (${absent} of ${present + absent})`, named("refutes", own))];
    }
    if (own.length === 0) return [];
    if (required) return [line(`\`${location}\` is present (${present} of ${present})`, named("confirms", own))];
    const verdict = absent > 0 ? named("confirms", own) : named("does not need", own);
    return [line(`optional \`${location}\` is present (${present} of ${present + absent})`, verdict)];
  });
}

function presencesOf(id: string, response: ReceivedResponse): Presence[] {
  const schema = declaredResponse(operationOf(id), response.status)?.content[0]?.schema;
  const body = parse(response.body);
  return schema === undefined || body === undefined ? [] : presenceIn(locate(schema).node, body);
}

/** Violations other than absent properties. */
function violationLines(id: string, response: ReceivedResponse, rows: LedgerRow[], line: Line): Cells[] {
  const lines = violationsOfResponse(operationOf(id), response, "open")
    .filter((words) => !/must have required property|^status/.test(words))
    .map((words) => {
      const [, pointer = "", problem = words] = /^body: (\/\S*) (.*)$/.exec(words) ?? [];
      const location = locationOf(id, response, pointer);
      const own = rows.filter(({ kind, matches }) => kind !== "required" && matches(id, location));
      return line(`**${pointer ? `\`${location}\` ${problem}` : problem}**`, named("refutes", own));
    });
  return [...new Map(lines.map((cells) => [cells[2], cells])).values()];
}

/** Turns `/data/0/id` into `response.200.data[].id`. Names that the description does not know may be data. */
function locationOf(id: string, response: ReceivedResponse, pointer: string): string {
  const known = new Set(presencesOf(id, response).flatMap(({ location }) => location.split(/[.[\]{}]+/)));
  const names = pointer.split("/").slice(1);
  const parts = names.map((name) => (/^\d+$/.test(name) ? "[]" : known.has(name) ? `.${name}` : "{}"));
  return `response.${response.status}${parts.join("")}`;
}

function named(verdict: string, rows: LedgerRow[]): string {
  return rows.length === 0 ? "no row" : `${verdict} ${rows.map(({ line }) => `row ${line}`).join(", ")}`;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function toCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
