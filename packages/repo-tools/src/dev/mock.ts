import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("cli.js", import.meta.resolve("@org/rtk-mock-server")));

/**
 * Starts `rtk-mock` on the repository's bundle, which it reads again whenever it is written, with its state kept.
 *
 * @param root the repository's root
 * @param options more of the command's options, `--port` say
 */
export function startMock(root: string, options: string[]): ChildProcess {
  const bundle = join(root, "specs/dist/openapi.json");
  // The parser that Prism reads descriptions with calls what Node has deprecated.
  return spawn(
    process.execPath,
    ["--disable-warning=DEP0169", command, "--watch", "--description", bundle, ...options],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/** Ends the server and waits until it has ended. */
export async function stopMock(mock: ChildProcess): Promise<void> {
  if (mock.exitCode !== null || mock.signalCode !== null) return;
  const ended = once(mock, "exit");
  mock.kill();
  await ended;
}
