import { runTurbo } from "./run-turbo.ts";

process.exitCode = runTurbo(process.argv.slice(2));
