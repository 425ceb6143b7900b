import { defineCommand, runCommand } from "@org/rtk-command-line";
import { describeMachine } from "./report/machine.ts";
import { publish } from "./report/results.ts";
import { formatSection } from "./report/terminal.ts";
import { prepareRivals } from "./rivals/install.ts";
import { createProgress } from "./run/progress.ts";
import { loadSuite, suiteNames } from "./suites.ts";

const bench = defineCommand({
  name: "pnpm bench",
  summary: "Compares client, mock server and tools with their alternatives, all in one run.",
  details:
    "The first run installs the alternatives into packages/benchmarks/rivals, about 560 MB. Without a suite it runs all. " +
    "Writes packages/benchmarks/RESULTS.md and its plots, except with --quick.",
  positionals: { suite: { help: "suite to run; all by default", choices: suiteNames } },
  options: {
    quick: { type: "boolean", help: "a few short rounds, too noisy to publish" },
  },
  exitCodes: { 0: "everything was measured, whether or not targets were met", 1: "a measurement failed" },
  async run({ positionals, options: { quick }, stdout, stderr }) {
    const suites = positionals.suite ? [positionals.suite] : suiteNames;
    const loaded = await Promise.all(suites.map(async (name) => ({ name, suite: await loadSuite(name) })));
    if (loaded.some(({ suite }) => suite.needsRivals)) await prepareRivals((text) => stderr.write(text));
    for (const { name, suite } of loaded) {
      const machine = describeMachine();
      const section = await suite.run({ quick, progress: createProgress(name) });
      stdout.write(formatSection(section));
      if (!quick) await publish(name, { title: suite.title, work: suite.work, machine, section });
    }
  },
});

process.exitCode = await runCommand(bench);
