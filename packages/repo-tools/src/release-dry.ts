import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { rehearseRelease } from "./release/rehearse.ts";
import { describeRelease } from "./release/report.ts";
import { makeScratch } from "./scratch.ts";

// Usage: pnpm release:dry [--tarballs <folder to leave them in>]
const { values } = parseArgs({ options: { tarballs: { type: "string" } } });
const folder = await mkdtemp(join(tmpdir(), "rtk-release-"));
try {
  process.stderr.write("Rehearsing the release in a scratch clone…\n");
  const scratch = join(folder, "repository");
  await makeScratch(resolve(import.meta.dirname, "../../.."), scratch);
  const packages = await rehearseRelease(scratch, resolve(values.tarballs ?? join(folder, "tarballs")));
  process.stdout.write(`${describeRelease(packages)}\n`);
  if (packages.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
