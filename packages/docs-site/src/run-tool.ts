import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ExpectedError } from "@org/rtk-command-line";
import { siteFolder } from "./folders.ts";

/** Runs a program from the site's modules. @throws ExpectedError with its output if it fails */
export async function runTool(script: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const options = { cwd: siteFolder, env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await promisify(execFile)(process.execPath, [`node_modules/${script}`, ...args], options);
  } catch (error) {
    const { message, stdout } = error as Error & { stdout: string };
    throw new ExpectedError(`${message}\n${stdout}`.trim());
  }
}
