import { join } from "node:path";
import { defineCommand, type ExitCode, runCommand } from "@org/rtk-command-line";
import { packageFolder } from "../paths.ts";
import { compareWithBudgets, readBudgets, writeBudgets } from "./budgets.ts";
import { countAll } from "./counts.ts";

const file = join(packageFolder, "budgets.json");

const check = defineCommand({
  name: "pnpm bench:check",
  summary:
    "Compares machine-independent counts (sizes, instantiations, requests) with packages/benchmarks/budgets.json.",
  options: {
    update: { type: "boolean", help: "write the counts to the file as the new budgets" },
  },
  exitCodes: { 0: "everything is within its budget", 1: "something exceeds its budget" },
  async run({ options: { update }, stdout, stderr }): Promise<ExitCode> {
    const counts = await countAll();
    if (update) {
      await writeBudgets(file, counts);
      stdout.write(`Wrote ${file}\n`);
      return 0;
    }
    const { lines, problems } = compareWithBudgets(counts, await readBudgets(file));
    stdout.write(`${lines.join("\n")}\n`);
    if (problems.length === 0) return 0;
    stderr.write(`\n${problems.join("\n")}\nReduce them, or accept them as new budgets: pnpm bench:check --update\n`);
    return 1;
  },
});

process.exitCode = await runCommand(check);
