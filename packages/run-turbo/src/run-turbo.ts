import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { basename, delimiter, dirname, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** Runs turbo at the root of the repository. @returns its exit code */
export function runTurbo(args: readonly string[], variables: Record<string, string> = {}): number {
  const turbo = createRequire(`${root}/package.json`).resolve("turbo/bin/turbo");
  const env = { ...process.env, ...variables, PATH: pathWithPnpm(process.env), TURBO_TELEMETRY_DISABLED: "1" };
  return spawnSync(process.execPath, [turbo, ...args], { cwd: root, env, stdio: "inherit" }).status ?? 1;
}

/**
 * Puts the running pnpm first in PATH. If the user's npm runs no install scripts (`ignore-scripts`), the `pnpm` found
 * otherwise is a script without an interpreter, which turbo cannot start.
 */
function pathWithPnpm({ PATH = "", npm_execpath = "" }: NodeJS.ProcessEnv): string {
  const isPnpm = /^pnpm(\.exe)?$/.test(basename(npm_execpath));
  return isPnpm ? `${dirname(npm_execpath)}${delimiter}${PATH}` : PATH;
}
