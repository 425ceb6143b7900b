import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { repositoryRoot, rivalsFolder } from "../paths.ts";

/** Where and when a suite was measured. */
export interface Machine {
  /** Date (UTC) of the run. */
  date: string;
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  /** Load average of the minute before the suite began; above `cores`, the machine was busy. */
  load: number;
}

export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    // Without the suffix that a distribution or host adds to the version.
    system: `${type()} ${release().replace(/-.*/, "")}`,
    node: process.versions.node,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export function formatMachine({ date, processor, cores, memoryGb, system, node, load }: Machine): string {
  return `${date} · ${processor}, ${cores} cores, ${memoryGb} GB · ${system} · Node ${node} · load ${load} at the start`;
}

/** Returns the versions of all contenders. */
export function listVersions(): Record<string, string> {
  const manifest = readManifest(join(rivalsFolder, "package.json"));
  const catalog = readFileSync(join(repositoryRoot, "pnpm-workspace.yaml"), "utf8");
  const versionOf = (name: string) => new RegExp(`^  "?${name}"?: (?:npm:\\w+@)?(.+)$`, "m").exec(catalog)?.[1] ?? "";
  const shared = ["@redocly/cli", "esbuild", "typescript", "typescript-5.9"].map((name) => [name, versionOf(name)]);
  return { ...Object.fromEntries(shared), ...manifest.dependencies, typescript: versionOf("typescript") };
}

function readManifest(file: string): { dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(file, "utf8"));
}
