import { runCommand } from "@org/rtk-command-line";
import { demo } from "./command.ts";

process.exitCode = await runCommand(demo);
