import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

const patterns = ["specs/reports/*.json", "packages/*/reports/*.json"];

/** Adds up the reports that the test runners of all packages wrote. */
export function countTests(root: string): TestCounts {
  const reports = reportsOf(root).map((file) => JSON.parse(readFileSync(file, "utf8")));
  const sum = (key: string): number => reports.reduce((total, report) => total + (report[key] ?? 0), 0);
  return {
    passed: sum("numPassedTests"),
    failed: sum("numFailedTests"),
    skipped: sum("numPendingTests") + sum("numTodoTests"),
  };
}

/** Deletes the reports of an earlier run. turbo restores those of packages that have not changed. */
export function removeReports(root: string): void {
  for (const file of reportsOf(root)) rmSync(file);
}

/** Formats counts as `5,082 passed, 1 failed`. Nothing but passed tests is `5,082 passed`. */
export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  const others = [failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean);
  return [`${passed.toLocaleString("en")} passed`, ...others].join(", ");
}

function reportsOf(root: string): string[] {
  return globSync(patterns, { cwd: root }).map((file) => join(root, file));
}
