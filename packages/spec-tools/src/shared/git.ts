import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs git in a repository and returns its output, or undefined if it fails. */
export async function git(cwd: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", args, { cwd, maxBuffer: 256 * 1024 * 1024 });
    return stdout.trimEnd();
  } catch {
    return undefined;
  }
}
