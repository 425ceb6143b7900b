import { runCommand } from "@org/rtk-command-line";
import { createGenerateCommand } from "./command.ts";

// Run by the turbo tasks `generate` and `generate:check`.
process.exitCode = await runCommand(createGenerateCommand());
