import { defineCommand, type ExitCode, runCommand } from "@org/rtk-command-line";
import { installEnvironments } from "./environments.ts";
import { exampleWorkerRow } from "./example-worker.ts";
import { frameworkRows } from "./frameworks.ts";
import { misbehavingRows } from "./misbehaving-rows.ts";
import { nextRows } from "./next.ts";
import { recipeRows } from "./recipes.ts";
import { writeReport } from "./report.ts";
import { type Result, runRow } from "./row.ts";
import { runtimeRows } from "./runtimes.ts";
import { formatTable } from "./table.ts";
import { testRunnerRows } from "./test-runners.ts";

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
  details: "The first time it installs them, about 1.6 GB. The build must be up to date.",
  options: {
    only: { type: "string", placeholder: "text", help: "rows whose names contain this, e.g. Deno" },
    "allow-missing": { type: "boolean", help: "do not fail for what is not installed on this machine" },
    "skip-install": { type: "boolean", help: "use what the last run installed and packed" },
  },
  exitCodes: { 1: "a check failed, or a runtime is missing" },
  async run({ options, stdout }): Promise<ExitCode> {
    const { only = "", "allow-missing": allowMissing, "skip-install": skipInstall } = options;
    const selected = rows.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
    if (!skipInstall) await installEnvironments();
    const results: Result[] = [];
    for (const row of selected) {
      stdout.write(`${row.name} …\n`);
      results.push(await runRow(row));
    }
    stdout.write(`\n${formatTable(results)}`);
    await writeReport(results, allowMissing);
    const passed = results.some((result) => result.passed > 0);
    const failed = results.some(({ failures, missing }) => failures.length > 0 || (missing && !allowMissing));
    return passed && !failed ? 0 : 1;
  },
});

process.exitCode = await runCommand(testRuntimes);
