import { runCommand } from "@org/rtk-command-line";
import { runTurbo } from "@org/rtk-run-turbo";
import { createGenerateCommand } from "./command.ts";

/**
 * `pnpm generate`: the same command as a turbo task, which takes its result from the cache if nothing has changed. turbo
 * counts tracked outputs among the inputs, so a generated file that was edited by hand is noticed.
 */
process.exitCode = await runCommand({
  ...createGenerateCommand(),
  async run({ options: { check } }) {
    const task = check ? "generate:check" : "generate";
    const args = ["run", task, "--filter=@org/rtk-codegen", "--output-logs=new-only", "--log-prefix=none"];
    return runTurbo(args) === 0 ? 0 : 1;
  },
});
