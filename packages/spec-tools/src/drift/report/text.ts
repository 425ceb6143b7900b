import { styleText } from "node:util";
import type { Difference } from "../compare/difference.ts";
import { changeOf, type DriftReport, describeDifference, describeStaleRow, summarise } from "./report.ts";

/** Formats the report for people: differences by operation, stale rows, a summary. */
export function reportText(report: DriftReport): string {
  const groups = Map.groupBy(report.unexplained, ({ operation }) => operation);
  const blocks = [...groups].map(([operation, differences]) =>
    [heading(operation, report), ...differences.map(line)].join("\n"),
  );
  if (report.stale.length > 0) {
    const rows = report.stale.map((stale) => `  ${report.ledger}:${stale.row.line}  ${describeStaleRow(stale)}`);
    blocks.push([styleText("bold", "Stale rows: remove them, or the parts named here"), ...rows].join("\n"));
  }
  return `${[...blocks, summarise(report)].join("\n\n")}\n`;
}

function heading(operation: string, { operations }: DriftReport): string {
  const route = operations.get(operation)?.route ?? operation;
  return route === operation ? styleText("bold", operation) : `${styleText("bold", operation)}  ${route}`;
}

const signs = { new: "+", gone: "-", changed: "~" } as const;
const colours = { new: "green", gone: "red", changed: "yellow" } as const;

function line(difference: Difference): string {
  const change = changeOf(difference.ours, difference.theirs);
  return `  ${styleText(colours[change], signs[change])} ${difference.location}  ${describeDifference(difference)}`;
}
