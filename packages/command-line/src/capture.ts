import type { Command, Options, Positionals } from "./definition.ts";
import { runCommand } from "./run.ts";

/** The output and exit code of a command. */
export interface CommandResult {
  exitCode: number;
  output: string;
  errors: string;
}

/** Runs a command inside this process, and returns its output instead of printing it. */
export async function captureCommand<Opts extends Options, Pos extends Positionals>(
  command: Command<Opts, Pos>,
  args: readonly string[],
): Promise<CommandResult> {
  const written = { output: "", errors: "" };
  const stdout = { write: (text: string) => (written.output += text) };
  const stderr = { write: (text: string) => (written.errors += text) };
  return { exitCode: await runCommand(command, args, { stdout, stderr }), ...written };
}
