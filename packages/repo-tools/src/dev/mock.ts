import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("cli.js", import.meta.resolve("@org/rtk-mock-server")));

/**
 * Starts `rtk-mock` on the repository's bundle. It reloads the bundle whenever that is written, and keeps its state.
 *
 * @param root the repository's root
 * @param options more options of the command, e.g. `--port`
 */
export function startMock(root: string, options: string[]): ChildProcess {
  const bundle = join(root, "specs/dist/openapi.json");
  // The parser that Prism uses for descriptions calls a deprecated function of Node.
  return spawn(
    process.execPath,
    ["--disable-warning=DEP0169", command, "--watch", "--description", bundle, ...options],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/** Stops the server and waits for its exit. */
export async function stopMock(mock: ChildProcess): Promise<void> {
  if (mock.exitCode !== null || mock.signalCode !== null) return;
  const ended = once(mock, "exit");
  mock.kill();
  await ended;
}
