import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface FinishedChild {
  stdout: string;
  /** Milliseconds from start to exit. */
  ms: number;
  /** Peak memory in megabytes, without child processes. */
  peakMb: number;
}

const env = {
  ...process.env,
  NO_COLOR: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** Prints the peak memory of the process at exit, after all other output, for the parent to read. */
const peakReporter =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))";

interface ChildOptions {
  cwd?: string;
  nodeOptions?: readonly string[];
  /** Exit codes that count as success. Defaults to 0. */
  exitCodes?: readonly number[];
}

/** Runs a program with this Node until it exits. @throws Error with its output if it fails */
export async function runNode(
  args: readonly string[],
  { cwd, nodeOptions = [], exitCodes = [0] }: ChildOptions = {},
): Promise<FinishedChild> {
  const start = performance.now();
  const command = ["--import", peakReporter, ...nodeOptions, ...args];
  const { stdout, stderr, code } = await promisify(execFile)(process.execPath, command, {
    ...(cwd && { cwd }),
    env,
    maxBuffer: 2 ** 26,
  }).then(
    (printed) => ({ ...printed, code: 0 }),
    (error) => error as { stdout: string; stderr: string; code: number },
  );
  const ms = performance.now() - start;
  if (!exitCodes.includes(code)) throw new Error(`${args.join(" ")} exited with ${code}\n${stdout}${stderr}`);
  const [, kilobytes = ""] = /\npeak (\d+)$/.exec(stderr) ?? [];
  return { stdout, ms, peakMb: Number(kilobytes) / 1024 };
}
