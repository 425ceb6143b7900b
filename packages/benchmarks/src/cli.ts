import { readdirSync } from "node:fs";
import { defineCommand, runCommand } from "@org/rtk-command-line";

/** A file in `suites/`. It prints its figures as it measures. */
interface Suite {
  run(): Promise<void>;
}

const suites = readdirSync(new URL("./suites/", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));

const bench = defineCommand({
  name: "pnpm bench",
  summary: "Measures client or mock server beside their alternatives, in one run.",
  positionals: { suite: { help: "What to measure", choices: suites, required: true } },
  exitCodes: { 1: "a measurement failed, or a size limit is exceeded" },
  async run({ positionals }) {
    const suite = (await import(`./suites/${positionals.suite}.ts`)) as Suite;
    await suite.run();
  },
});

const exitCode = await runCommand(bench);
// A suite sets its own when a limit is exceeded.
process.exitCode ||= exitCode;
