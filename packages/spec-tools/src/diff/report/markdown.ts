import { type DiffReport, groupByOperation, summarise } from "./report.ts";

/** Formats the report as Markdown, for a pull request or an issue: a table of changes by operation. */
export function reportMarkdown(report: DiffReport): string {
  const rows = groupByOperation(report.changes).flatMap(({ operations, changes }) =>
    changes.map(({ impact, message, rule }) => `| ${impact} | ${cell(operations)} | ${cell(message)} | ${rule} |`),
  );
  const table = ["| Impact | Operations | Change | Rule |", "| --- | --- | --- | --- |", ...rows];
  return `${summarise(report)}\n${rows.length > 0 ? `\n${table.join("\n")}\n` : ""}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
