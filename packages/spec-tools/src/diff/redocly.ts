import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { InputError } from "../shared/input-error.ts";
import type { Impact } from "./change.ts";

/** A change as `redocly diff --format json` tells it (`reportVersion` 1). */
export interface RedoclyChange {
  /** Pointer that goes through references: where a reader of the API meets the change first. */
  path: string;
  /** What kind of node it is: `Operation`, `Schema`, `Parameter`, … */
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  /** The rules that rate it. */
  verdicts: { ruleId: string; impact: Impact }[];
  /** Which of the node's fields differs, of a modified one. */
  property?: string;
  base?: Place;
  revision?: Place;
}

interface Place {
  /** Pointer into the document as it is written. */
  pointer: string;
  value?: Json;
}

const configuration = fileURLToPath(new URL("redocly.yaml", import.meta.url));
const command = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/**
 * Compares two bundled documents with redocly.
 * @throws InputError with redocly's words when it cannot, of a reference that leads nowhere say
 */
export async function compareByRedocly(base: JsonObject, revision: JsonObject): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "spec-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    return await runRedocly(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runRedocly(cwd: string): Promise<RedoclyChange[]> {
  const options = ["--config", configuration, "--format", "json", "--fail-on", "none"];
  const args = [command, "diff", "base.json", "revision.json", ...options];
  const env = { ...process.env, NO_COLOR: "1", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, env, maxBuffer: 256 * 1024 * 1024 });
    return (JSON.parse(stdout) as { changes: RedoclyChange[] }).changes;
  } catch (error) {
    throw new InputError(`redocly cannot compare the two: ${(error as { stderr?: string }).stderr?.trim()}`);
  }
}
