import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { runCommand } from "@org/rtk-command-line";
import { createGenerateCommand } from "./command.ts";
import { repositoryRoot } from "./repository.ts";

/**
 * `pnpm generate`: the same command as a turbo task, which takes its result from the cache if nothing has changed. turbo
 * counts tracked outputs among the inputs, so a generated file that was edited by hand is noticed.
 */
process.exitCode = await runCommand({
  ...createGenerateCommand(),
  async run({ options: { check } }) {
    const turbo = createRequire(`${repositoryRoot}package.json`).resolve("turbo/bin/turbo");
    const task = check ? "generate:check" : "generate";
    const args = ["run", task, "--filter=@org/rtk-codegen", "--output-logs=new-only", "--log-prefix=none"];
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
    const { status } = spawnSync(process.execPath, [turbo, ...args], { cwd: repositoryRoot, env, stdio: "inherit" });
    return status === 0 ? 0 : 1;
  },
});
