import { execFile } from "node:child_process";

export interface Outcome {
  code: number;
  /** Standard output, then standard error. */
  output: string;
}

const timeLimitMs = 300_000;

/** Runs Node with arguments until it exits, whatever its exit code. */
export function runNode(cwd: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, timeout: timeLimitMs, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: "1" } };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
