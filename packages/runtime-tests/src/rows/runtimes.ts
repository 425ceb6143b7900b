import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { environments } from "../environments.ts";
import type { Misbehavior } from "../misbehavior.ts";
import type { Outcome, Row } from "../row.ts";
import { startServers } from "../servers.ts";

const run = promisify(execFile);

const installed = (path: string) => join(environments, "node_modules", path);

/** Node of a major version. */
export const nodeProgram = (major: string) => installed(`node-${major}/bin/node`);

interface Runtime {
  name: string;
  program: string;
  /** Arguments before the script. */
  args?: string[];
  /** Script of each module system. */
  scripts: Record<string, string>;
  /** Prints the version. */
  version: string[];
}

const scripts = { ESM: "run.mjs", CommonJS: "run.cjs" };

const runtimes: Runtime[] = [
  ...["20", "22", "24", "26"].map((major) => ({
    name: "Node",
    program: nodeProgram(major),
    scripts,
    version: ["--version"],
  })),
  { name: "Bun", program: installed(".bin/bun"), scripts, version: ["--version"] },
  {
    name: "Deno",
    program: installed(".bin/deno"),
    args: ["run", "--allow-env", "--allow-net", "--allow-read", "--cached-only", "--no-prompt"],
    scripts,
    version: ["eval", "console.log(Deno.version.deno)"],
  },
  {
    name: "workerd",
    program: installed("node-24/bin/node"),
    scripts: { "ESM, bundled": "run-workerd.mjs" },
    version: ["-p", `require("${installed(".pnpm/node_modules/workerd/package.json")}").version`],
  },
];

/** One row for each runtime and module system. */
export const runtimeRows: Row[] = runtimes.flatMap((runtime) =>
  Object.entries(runtime.scripts).map(([modules, script]) => ({
    name: `${runtime.name}, ${modules}`,
    isInstalled: async () => existsSync(runtime.program),
    version: async () => (await run(runtime.program, runtime.version)).stdout.trim().replace(/^v/, ""),
    run: () => runConformance(runtime.program, [...(runtime.args ?? []), script]),
  })),
);

/** Runs the checks in a program of an environment, with separate servers. */
export async function runConformance(program: string, args: string[], misbehavior?: Misbehavior): Promise<Outcome> {
  await using servers = await startServers(misbehavior);
  return await runProgram(program, args, { RTK_SERVERS: JSON.stringify(servers.urls) });
}

/** Runs a program that prints an outcome. */
export async function runProgram(program: string, args: string[], env = {}): Promise<Outcome> {
  const options = {
    cwd: environments,
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", ...env },
    timeout: 300_000,
  };
  try {
    return parseOutcome(await runTwice(() => run(program, args, options)));
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Signals that end a runtime with a fault of its own; a program in JavaScript cannot cause them. */
const crashes = ["SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSEGV", "SIGTRAP"];

/** Runs a program again if its runtime crashes. Everything else, and a second crash, is thrown. */
async function runTwice(start: () => Promise<{ stdout: string }>): Promise<string> {
  try {
    return (await start()).stdout;
  } catch (error) {
    const { message, signal = "" } = error as Error & { signal?: string };
    if (!crashes.includes(signal)) throw error;
    process.stderr.write(`${message}\nThe runtime crashed (${signal}); running once more\n`);
    return (await start()).stdout;
  }
}

/** Parses the last line of a program's output, which is its outcome. */
function parseOutcome(stdout: string): Outcome {
  const line = stdout.trim().split("\n").at(-1) ?? "";
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`expected an outcome in JSON, but got: ${stdout}`);
  }
}
