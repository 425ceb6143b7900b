import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A program failed. The message contains the command and its output. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/**
 * Runs a program.
 *
 * @returns its standard output
 * @throws CommandError
 */
export async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  try {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { message, stdout = "" } = error as Error & { stdout?: string };
    throw new CommandError(`${message}\n${stdout}`.trim(), { cause: error });
  }
}
