import { changeOf, type DriftReport, summarise } from "./report.ts";

/** Formats the report for programs. */
export function reportJson(report: DriftReport): string {
  const { source, operations, explained, unexplained, stale } = report;
  const document = {
    source,
    summary: summarise(report),
    known: explained,
    differences: unexplained.map((difference) => ({
      ...difference,
      change: changeOf(difference.ours, difference.theirs),
      route: operations.get(difference.operation)?.route,
    })),
    stale: stale.map(({ row, unmatched }) => ({ ...row, unmatched })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
