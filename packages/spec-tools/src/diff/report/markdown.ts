import { nameForUsers } from "../names.ts";
import { type DiffReport, groupByOperation, summarise } from "./report.ts";

/** Formats the report as a Markdown table by method or webhook event, for a pull request or an issue. */
export function reportMarkdown(report: DiffReport): string {
  const rows = groupByOperation(report.changes, (operation) => `\`${nameForUsers(operation)}\``).flatMap(
    ({ operations, changes }) =>
      changes.map(
        ({ impact, message, action = "" }) => `| ${[impact, operations, message, action].map(cell).join(" | ")} |`,
      ),
  );
  const table = ["| Impact | Where | Change | What to do |", "| --- | --- | --- | --- |", ...rows];
  return `${summarise(report)}\n${rows.length > 0 ? `\n${table.join("\n")}\n` : ""}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
