import { runCommand } from "@org/rtk-command-line";
import { createGenerateCommand } from "./command.ts";

// What the turbo tasks `generate` and `generate:check` run.
process.exitCode = await runCommand(createGenerateCommand());
