import { existsSync } from "node:fs";
import { join } from "node:path";
import { groupDifferences } from "./difference-group.ts";
import { listOperations } from "./operation-list.ts";
import { type DriftReport, describeDifference, describeStaleRow, summarise } from "./report.ts";

/**
 * Formats the report as workflow commands, which GitHub shows as annotations of the files to change.
 *
 * @param root the repository's root
 */
export function reportGithub(report: DriftReport, root: string): string {
  const all = [...report.operations.keys()];
  const lines = [
    ...groupDifferences(report.unexplained).map(({ operations, where, first, rejects }) => {
      const title = `Drift in ${listOperations(operations, all)}`;
      const message = `${where}  ${describeDifference(first, rejects)}`;
      return annotation({ file: fileOf(first.operation, root), title }, message);
    }),
    ...report.stale.map((stale) =>
      annotation({ file: report.ledger, line: stale.row.line, title: "Stale row" }, describeStaleRow(stale, all)),
    ),
    summarise(report),
  ];
  return `${lines.join("\n")}\n`;
}

function fileOf(operation: string, root: string): string {
  const files = [`specs/resources/${operation}.yaml`, `specs/shared/${operation}.yaml`];
  return files.find((file) => existsSync(join(root, file))) ?? "specs/openapi.yaml";
}

function annotation(properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::error ${list.join(",")}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
