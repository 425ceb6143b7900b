import { runCommand } from "@org/rtk-command-line";
import { runTurbo } from "@org/rtk-run-turbo";
import { createGenerateCommand } from "./command.ts";

/**
 * `pnpm generate`: the same command as a turbo task, which uses the cache if nothing has changed. turbo counts tracked
 * outputs among the inputs, so it detects generated files that were edited by hand.
 */
process.exitCode = await runCommand({
  ...createGenerateCommand(),
  async run({ options: { check } }) {
    const task = check ? "generate:check" : "generate";
    const args = ["run", task, "--filter=@org/rtk-codegen", "--output-logs=new-only", "--log-prefix=none"];
    return runTurbo(args) === 0 ? 0 : 1;
  },
});
