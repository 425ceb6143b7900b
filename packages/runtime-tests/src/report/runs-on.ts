import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../environments.ts";
import type { Result } from "../row.ts";

const groups = {
  Runtimes: ["Node", "Bun", "Deno", "workerd"],
  Servers: ["Express", "Fastify", "Hono", "NestJS", "Next.js"],
  "Test tools": ["vitest", "jest", "Playwright", "msw"],
};

const begin = "<!-- Versions from `pnpm test:runtimes`. Do not edit. -->\n";
const end = "<!-- End of the versions. -->";

/** Writes the versions that passed to the README's table "Runs on". @throws Error if the README has no such table */
export async function writeRunsOn(results: readonly Result[]): Promise<void> {
  const file = join(packageFolder, "../../README.md");
  const readme = await readFile(file, "utf8");
  const changed = replaceRunsOn(readme, results);
  // Other suites copy the file meanwhile, and must not find it half-written.
  if (changed !== readme) await writeFile(file, changed);
}

/** Returns a README with the versions of results in its table. @throws Error if the README has no such table */
export function replaceRunsOn(readme: string, results: readonly Result[]): string {
  const [start, stop] = [readme.indexOf(begin), readme.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`README.md lacks the lines ${begin.trim()} and ${end}`);
  return `${readme.slice(0, start)}${begin}\n${formatRunsOn(results)}\n${readme.slice(stop)}`;
}

function formatRunsOn(results: readonly Result[]): string {
  const rows = Object.entries(groups).map(([group, tools]) => {
    const cells = tools.map((tool) => `${tool} ${joinVersions(versionsOf(results, tool))}`);
    return `| ${group} | ${cells.join("; ")} |\n`;
  });
  return ["| | tested with |\n", "| --- | --- |\n", ...rows].join("");
}

/**
 * The versions of a tool whose rows are named `<tool>`, `<tool>, …` or `recipe, <tool>`. Patch versions are omitted.
 */
function versionsOf(results: readonly Result[], tool: string): string[] {
  const own = results.filter(({ name }) => name.replace(/^recipe, /, "").split(",")[0] === tool);
  const versions = own.map(({ version }) => version.split(".").slice(0, 2).join("."));
  return [...new Set(versions.filter((version) => version !== ""))];
}

function joinVersions(versions: string[]): string {
  return versions.length < 2 ? versions.join() : `${versions.slice(0, -1).join(", ")} and ${versions.at(-1)}`;
}
