import type { Command, Options, Output, Positionals } from "./definition.ts";
import { ExpectedError, UsageError } from "./errors.ts";
import { formatHelp } from "./help.ts";
import { parseArguments } from "./parse.ts";
import { printableLines } from "./printable.ts";

/** The streams that a command writes to. */
export interface Terminal {
  stdout: Output;
  stderr: Output;
}

/**
 * Runs a command, and prints its help or its errors.
 *
 * @param args default to the process's arguments
 * @returns the exit code: `process.exitCode = await runCommand(command)`
 * @throws unexpected errors
 */
export async function runCommand<Opts extends Options, Pos extends Positionals>(
  command: Command<Opts, Pos>,
  args: readonly string[] = process.argv.slice(2),
  { stdout, stderr }: Terminal = process,
): Promise<number> {
  if (stdout === process.stdout) endWithReader();
  try {
    const parsed = parseArguments(command, args);
    if (parsed !== "help") return (await command.run({ ...parsed, stdout, stderr })) ?? 0;
    stdout.write(formatHelp(command));
    return 0;
  } catch (error) {
    const isExpected = error instanceof ExpectedError || command.isExpected?.(error);
    if (!isExpected) throw error;
    stderr.write(`${printableLines((error as Error).message)}\n`);
    if (error instanceof UsageError) stderr.write(`Run ${command.name} --help for usage.\n`);
    return error instanceof ExpectedError ? error.exitCode : 1;
  }
}

let isWatched = false;

/** Ends the process when the reader of its output, e.g. `head`, has closed the pipe. */
function endWithReader(): void {
  if (isWatched) return;
  isWatched = true;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}
