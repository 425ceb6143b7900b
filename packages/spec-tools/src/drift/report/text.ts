import { styleText } from "node:util";
import { type DifferenceGroup, groupDifferences } from "./difference-group.ts";
import { listOperations, wrap } from "./operation-list.ts";
import { changeOf, type DriftReport, describeDifference, describeStaleRow, summarise } from "./report.ts";

const width = 120;

/**
 * Formats the report for people: differences that several operations share, differences by operation, stale rows, a
 * summary.
 */
export function reportText(report: DriftReport): string {
  const differences = groupDifferences(report.unexplained);
  const all = [...report.operations.keys()];
  const headingOf = ({ operations: [first = "", ...others] }: DifferenceGroup): string =>
    others.length > 0 ? listOperations([first, ...others], all) : first;
  const groups = Map.groupBy(differences, headingOf);
  const blocks = [...groups]
    .toSorted(([, [one]], [, [other]]) => Number(isSingle(one)) - Number(isSingle(other)))
    .map(([heading, each]) =>
      [isSingle(each[0]) ? title(heading, report) : bold(heading), ...each.map(line)].join("\n"),
    );
  if (report.stale.length > 0) {
    const rows = report.stale.map((stale) =>
      wrap(`- ${report.ledger}:${stale.row.line}  ${describeStaleRow(stale, all)}`, width, "    "),
    );
    blocks.push(
      [bold("Stale rows: their evidence no longer holds. Remove them, or correct the parts named here"), ...rows].join(
        "\n",
      ),
    );
  }
  return `${[...blocks, summarise(report)].join("\n\n")}\n`;
}

function isSingle(group: DifferenceGroup | undefined): boolean {
  return group?.operations.length === 1;
}

function bold(text: string): string {
  return wrap(text, width, "  ")
    .split("\n")
    .map((part) => styleText("bold", part))
    .join("\n");
}

function title(operation: string, { operations }: DriftReport): string {
  const route = operations.get(operation)?.route ?? operation;
  return route === operation ? styleText("bold", operation) : `${styleText("bold", operation)}  ${route}`;
}

const signs = { new: "+", gone: "-", changed: "~" } as const;
const colours = { new: "green", gone: "red", changed: "yellow" } as const;

function line(group: DifferenceGroup): string {
  const change = changeOf(group.first.ours, group.first.theirs);
  return `  ${styleText(colours[change], signs[change])} ${group.where}  ${describeDifference(group.first, group.rejects)}`;
}
