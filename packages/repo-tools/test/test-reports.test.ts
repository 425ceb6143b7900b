import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countTests, formatCounts, removeReports } from "../src/test-reports.ts";

test("sums up the reports of all packages, without removed ones", async () => {
  const root = await mkdtemp(join(tmpdir(), "rtk-reports-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const reports = {
    specs: { numPassedTests: 1000, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 },
    "packages/one": { numPassedTests: 234, numFailedTests: 0, numPendingTests: 0, numTodoTests: 1 },
  };
  for (const [folder, report] of Object.entries(reports)) {
    await mkdir(join(root, folder, "reports"), { recursive: true });
    await writeFile(join(root, folder, "reports/vitest.json"), JSON.stringify(report));
  }
  expect(formatCounts(countTests(root))).toBe("1,234 passed, 1 failed, 3 skipped");
  removeReports(root);
  expect(formatCounts(countTests(root))).toBe("0 passed");
});
