import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

const patterns = ["specs/reports/*.json", "packages/*/reports/*.json"];

/** Sums up the reports of all packages' test runners. */
export function countTests(root: string): TestCounts {
  const reports = reportsOf(root).map((file) => JSON.parse(readFileSync(file, "utf8")));
  const sum = (key: string): number => reports.reduce((total, report) => total + (report[key] ?? 0), 0);
  return {
    passed: sum("numPassedTests"),
    failed: sum("numFailedTests"),
    skipped: sum("numPendingTests") + sum("numTodoTests"),
  };
}

/** Deletes the reports of an earlier run. turbo restores the reports of unchanged packages. */
export function removeReports(root: string): void {
  for (const file of reportsOf(root)) rmSync(file);
}

/** Formats counts as `5,082 passed, 1 failed`, or `5,082 passed` if nothing failed. */
export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  const others = [failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean);
  return [`${passed.toLocaleString("en")} passed`, ...others].join(", ");
}

function reportsOf(root: string): string[] {
  return globSync(patterns, { cwd: root }).map((file) => join(root, file));
}
