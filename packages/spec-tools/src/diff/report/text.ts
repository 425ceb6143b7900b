import { styleText } from "node:util";
import type { Change } from "../change.ts";
import { type DiffReport, groupByOperation, summarise } from "./report.ts";

/** Formats the report for people: changes by operation, and a summary. */
export function reportText(report: DiffReport): string {
  const blocks = groupByOperation(report.changes).map(({ operations, changes }) =>
    [styleText("bold", operations), ...changes.map(line)].join("\n"),
  );
  return `${[...blocks, summarise(report)].join("\n\n")}\n`;
}

const colours = { major: "red", minor: "green", patch: "gray" } as const;

function line({ impact, message, rule, action }: Change): string {
  const advice = action === undefined ? "" : `. ${action}`;
  return `  ${styleText(colours[impact], impact)}  ${message}${advice}  ${styleText("gray", `(${rule})`)}`;
}
