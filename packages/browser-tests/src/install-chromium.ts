import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Returns the path of Chromium, after installing it with apt-get if it is missing.
 *
 * @throws Error with instructions if it cannot be installed
 */
export function installChromium(): string {
  const installed = findChromium();
  if (installed !== undefined) return installed;
  aptInstall();
  const path = findChromium();
  if (path === undefined) throw new Error(`Chromium is missing: install it so that one of ${commands.join(", ")} runs`);
  return path;
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync);
}

function aptInstall(): void {
  const root = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]]) {
    const [command = "", ...rest] = [...root, "apt-get", ...args];
    try {
      execFileSync(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
    } catch (cause) {
      throw new Error(`Chromium is missing and cannot be installed: ${(cause as Error).message}`, { cause });
    }
  }
}
