import { changeOf, type DriftReport, summarise } from "./report.ts";

/** Formats the report for programs. */
export function reportJson(report: DriftReport): string {
  const { source, operations, explained, unexplained, stale } = report;
  const document = {
    source,
    summary: summarise(report),
    known: explained,
    differences: unexplained.map(({ shared, ...difference }) => ({
      ...difference,
      ...(shared ? { shared: `${shared.name}${difference.location.slice(shared.from)}` } : {}),
      change: changeOf(difference.ours, difference.theirs),
      route: operations.get(difference.operation)?.route,
    })),
    stale: stale.map(({ row, unmatched, outdated }) => ({
      ...row,
      unmatched,
      outdated: outdated.map(({ operation, location, theirs }) => ({ operation, location, theirs })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
