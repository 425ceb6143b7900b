import type { Command, Options, Positionals } from "./definition.ts";
import { runCommand } from "./run.ts";

/** What a command printed, and its exit code. */
export interface CommandResult {
  exitCode: number;
  output: string;
  errors: string;
}

/** Runs a command inside this process, and returns what it would print. */
export async function captureCommand<Opts extends Options, Pos extends Positionals>(
  command: Command<Opts, Pos>,
  args: readonly string[],
): Promise<CommandResult> {
  const written = { output: "", errors: "" };
  const stdout = { write: (text: string) => (written.output += text) };
  const stderr = { write: (text: string) => (written.errors += text) };
  return { exitCode: await runCommand(command, args, { stdout, stderr }), ...written };
}
