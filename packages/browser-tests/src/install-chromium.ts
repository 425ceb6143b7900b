import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Resolves with the path of Chromium, after installing it with apt-get if it is missing.
 *
 * @throws Error with instructions if it cannot be installed
 */
export async function installChromium(): Promise<string> {
  const installed = findChromium();
  if (installed !== undefined) return installed;
  await aptInstall();
  const path = findChromium();
  if (path === undefined) throw new Error(`Chromium is missing: install it so that one of ${commands.join(", ")} runs`);
  return path;
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync);
}

async function aptInstall(): Promise<void> {
  const root = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]]) {
    const [command = "", ...rest] = [...root, "apt-get", ...args];
    try {
      await promisify(execFile)(command, rest, { maxBuffer: 64 * 1024 * 1024 });
    } catch (cause) {
      throw new Error(`Chromium is missing and cannot be installed: ${(cause as Error).message}`, { cause });
    }
  }
}
