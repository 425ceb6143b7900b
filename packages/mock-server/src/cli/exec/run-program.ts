import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ExpectedError } from "@org/rtk-command-line";

/** How a program ended: with an exit code or by a signal. */
export type Outcome = { exitCode: number } | { signal: NodeJS.Signals };

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a program in this terminal, with additional environment variables, and passes signals on to it.
 * @throws ExpectedError if it cannot be started
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<Outcome> {
  const env = { ...process.env, ...environment };
  // On Windows, npm and similar programs are scripts, which only a shell can start.
  const child = spawn(program, args, { stdio: "inherit", env, shell: process.platform === "win32" });
  const forward = (signal: NodeJS.Signals) => {
    // Ctrl+C reaches all processes of the terminal; a second signal would make most test runners quit at once.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(signal ? { signal } : { exitCode: code ?? 1 }));
    });
  } catch (cause) {
    throw describeStart(program, cause as NodeJS.ErrnoException);
  } finally {
    for (const signal of forwarded) process.off(signal, forward);
  }
}

function describeStart(program: string, cause: NodeJS.ErrnoException): Error {
  const reasons: Record<string, string> = {
    ENOENT: "not found in PATH",
    EACCES: "it is not executable",
  };
  return new ExpectedError(`${program} cannot be run: ${reasons[cause.code ?? ""] ?? cause.message}`, {
    cause,
    exitCode: 2,
  });
}

/**
 * Ends this process with the signal that ended the program, so that the caller sees the same signal. @returns the
 * shell's exit code for that signal
 */
export function exitBySignal(signal: NodeJS.Signals): number {
  process.kill(process.pid, signal);
  return 128 + constants.signals[signal];
}
