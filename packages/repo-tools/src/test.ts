import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { defineCommand, type ExitCode, runCommand } from "@org/rtk-command-line";
import { countTests, formatCounts, removeReports } from "./test-reports.ts";

const root = resolve(import.meta.dirname, "../../..");
const tasks = ["generate:check", "lint", "lint:code", "typecheck", "test"];

const test = defineCommand({
  name: "pnpm test",
  summary: "Checks generated files, lints, type-checks and tests all packages.",
  details: "What has not changed comes from a cache. One package: pnpm --filter @org/rtk-client test <file>",
  exitCodes: { 1: "a check or a test failed" },
  async run({ stdout }): Promise<ExitCode> {
    stdout.write(
      "Checks generated files, lints, builds, type-checks and tests all packages: about two minutes the first time,\n" +
        "then only what has changed.\n\n",
    );
    removeReports(root);
    const turbo = createRequire(`${root}/package.json`).resolve("turbo/bin/turbo");
    const args = [
      "run",
      "--concurrency=100%",
      "--continue=dependencies-successful",
      "--output-logs=new-only",
      ...tasks,
    ];
    // What is tested is what ships.
    const env = { ...process.env, RTK_BUILT: "1", TURBO_TELEMETRY_DISABLED: "1" };
    const { status } = spawnSync(process.execPath, [turbo, ...args], { cwd: root, env, stdio: "inherit" });
    const counts = countTests(root);
    stdout.write(`\n${formatCounts(counts)}${status === 0 ? "" : "; a task failed, see above"}\n`);
    return status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  },
});

process.exitCode = await runCommand(test);
