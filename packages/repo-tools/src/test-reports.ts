import { globSync, readFileSync, rmSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { printable } from "@org/rtk-command-line";

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of vitest's JSON report that are used here. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: {
    /** Path of the test file, or the name of a runtime. */
    name: string;
    status?: string;
    /** Why the file could not be loaded. */
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

const patterns = ["specs/reports/*.json", "packages/*/reports/*.json"];

/** Sums up the reports of all packages' test runners. */
export function countTests(root: string): TestCounts {
  const reports = readReports(root);
  const sum = (key: Exclude<keyof Report, "testResults">) =>
    reports.reduce((total, report) => total + (report[key] ?? 0), 0);
  return {
    passed: sum("numPassedTests"),
    failed: sum("numFailedTests"),
    skipped: sum("numPendingTests") + sum("numTodoTests"),
  };
}

/** Lists failed tests, and files that could not be loaded, with the beginnings of their messages. */
export function listFailures(root: string): string[] {
  return readReports(root).flatMap(({ testResults = [] }) =>
    testResults.flatMap(({ name, status, message = "", assertionResults }) => {
      const file = isAbsolute(name) ? relative(root, name) : name;
      const failed = assertionResults.filter((result) => result.status === "failed");
      if (failed.length === 0 && status === "failed") return [formatFailure(file, message)];
      return failed.map(({ fullName, failureMessages = [] }) =>
        formatFailure(`${file}: ${fullName}`, failureMessages.join("\n")),
      );
    }),
  );
}

/** Maximum number of lines shown of a message; crashes print long traces. */
const mostLines = 12;

function formatFailure(place: string, message: string): string {
  const lines = stripVTControlCharacters(message).split("\n").slice(0, mostLines);
  return [place, ...lines.map((line) => `  ${printable(line)}`)].join("\n");
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

function readReports(root: string): Report[] {
  return reportsOf(root).map((file) => JSON.parse(readFileSync(file, "utf8")));
}

function reportsOf(root: string): string[] {
  return globSync(patterns, { cwd: root })
    .sort()
    .map((file) => join(root, file));
}
