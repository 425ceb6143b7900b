import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countTests, formatCounts, listFailures, removeReports } from "../src/test-reports.ts";

/** Creates a repository with a report in each of the folders. */
async function writeReports(reports: Record<string, object>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "rtk-reports-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [folder, report] of Object.entries(reports)) {
    await mkdir(join(root, folder, "reports"), { recursive: true });
    await writeFile(join(root, folder, "reports/vitest.json"), JSON.stringify(report));
  }
  return root;
}

test("sums up the reports of all packages, without removed ones", async () => {
  const root = await writeReports({
    specs: { numPassedTests: 1000, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 },
    "packages/one": { numPassedTests: 234, numFailedTests: 0, numPendingTests: 0, numTodoTests: 1 },
  });
  expect(formatCounts(countTests(root))).toBe("1,234 passed, 1 failed, 3 skipped");
  removeReports(root);
  expect(formatCounts(countTests(root))).toBe("0 passed");
});

test("lists failed tests and files that could not be loaded", async () => {
  const trace = Array.from({ length: 100 }, (_, index) => `at line ${index}`).join("\n");
  const root = await writeReports({
    specs: {
      testResults: [
        {
          name: "one.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "works", failureMessages: [] },
            { status: "failed", fullName: "breaks", failureMessages: [`Error: \u001b[31mexpected\u0007 1\n${trace}`] },
          ],
        },
      ],
    },
    "packages/two": {
      testResults: [{ name: "two.test.ts", status: "failed", message: "cannot import", assertionResults: [] }],
    },
  });
  const [file, test = ""] = listFailures(root);
  expect(test).toContain("one.test.ts: breaks\n  Error: expected\\u0007 1\n  at line 0\n");
  expect(test.split("\n")).toHaveLength(13);
  expect(file).toBe("two.test.ts\n  cannot import");
});
