import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { environments } from "./environments.ts";

export interface RunningServer extends AsyncDisposable {
  url: string;
}

const startLimitMs = 120_000;

/** Children have their own process groups, which signals for this process do not reach. */
const children = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const child of children) stop(child);
    process.kill(process.pid, signal);
  });
}

/** Starts a server, and waits until it prints its URL. If it does not, the error contains its output. */
export async function startChild(
  program: string,
  args: string[],
  { cwd = environments, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: "1", ...env }, detached: true });
  children.add(child);
  child.once("exit", () => children.delete(child));
  const url = await waitForUrl(child).catch((error) => {
    stop(child);
    throw error;
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      const exited = child.exitCode === null ? once(child, "exit") : undefined;
      stop(child);
      await exited;
    },
  };
}

/** Ends the process and its children. */
function stop({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, "SIGKILL");
}

function waitForUrl(child: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    const fail = (problem: string) => reject(new Error(`${problem}\n${printed}`));
    const timer = setTimeout(() => fail("no URL was printed"), startLimitMs);
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [url] = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.exec(printed) ?? [];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`exited with ${code}`));
  });
}
