import { defineCommand, type ExitCode, runCommand } from "@org/rtk-command-line";
import { installEnvironments } from "./environments.ts";
import { writeReport } from "./report/report.ts";
import { writeRunsOn } from "./report/runs-on.ts";
import { formatTable } from "./report/table.ts";
import { runRows } from "./row.ts";
import { exampleWorkerRow } from "./rows/example-worker.ts";
import { frameworkRows } from "./rows/frameworks.ts";
import { misbehavingRows } from "./rows/misbehaving-rows.ts";
import { nextRows } from "./rows/next.ts";
import { recipeRows } from "./rows/recipes.ts";
import { runtimeRows } from "./rows/runtimes.ts";
import { testRunnerRows } from "./rows/test-runners.ts";

const rows = [
  ...runtimeRows,
  ...frameworkRows,
  ...testRunnerRows,
  ...recipeRows,
  ...nextRows,
  exampleWorkerRow,
  ...misbehavingRows,
];

const testRuntimes = defineCommand({
  name: "pnpm test:runtimes",
  summary: "Tests the packed client and mock server in every runtime and framework.",
  details:
    "The first run installs them, about 1.6 GB. The build must be up to date. If all have passed, it writes their " +
    "versions into README.md.",
  options: {
    only: { type: "string", placeholder: "text", help: "rows whose names contain this, e.g. Deno" },
    "allow-missing": { type: "boolean", help: "skip runtimes that are missing on this machine" },
    "skip-install": { type: "boolean", help: "reuse the packages that the last run installed and packed" },
  },
  exitCodes: { 1: "a check failed, or a runtime is missing" },
  async run({ options, stdout }): Promise<ExitCode> {
    const { only = "", "allow-missing": allowMissing, "skip-install": skipInstall } = options;
    const selected = rows.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
    if (!skipInstall) await installEnvironments();
    const results = await runRows(selected, (name) => stdout.write(`${name} …\n`));
    stdout.write(`\n${formatTable(results)}`);
    await writeReport(results, allowMissing);
    const passed = results.some((result) => result.passed > 0);
    const failed = results.some(({ failures, missing }) => failures.length > 0 || (missing && !allowMissing));
    if (!passed || failed) return 1;
    const isComplete = selected.length === rows.length && !results.some(({ missing }) => missing);
    if (isComplete) await writeRunsOn(results);
    return 0;
  },
});

process.exitCode = await runCommand(testRuntimes);
