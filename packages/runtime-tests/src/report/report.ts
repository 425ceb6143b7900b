import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../environments.ts";
import type { Result } from "../row.ts";

/** Writes the counts for `.ci/run`, in the form of vitest's JSON report. */
export async function writeReport(results: readonly Result[], allowMissing: boolean): Promise<void> {
  const folder = join(packageFolder, "reports");
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0);
  const missing = sum((result) => (result.missing ? 1 : 0));
  const report = {
    numPassedTests: sum(({ passed }) => passed),
    numFailedTests: sum(({ failures }) => failures.length) + (allowMissing ? 0 : missing),
    numPendingTests: allowMissing ? missing : 0,
    testResults: results.map(({ name, failures }) => ({
      name,
      assertionResults: failures.map((failure) => ({
        status: "failed",
        fullName: failure.name,
        failureMessages: [failure.message],
      })),
    })),
    results,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "runtimes.json"), JSON.stringify(report, null, 2));
}
