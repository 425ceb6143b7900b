import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineCommand, type ExitCode, runCommand } from "@org/rtk-command-line";
import { rehearseRelease } from "./release/rehearse.ts";
import { describeRelease } from "./release/report.ts";
import { CommandError } from "./run.ts";
import { makeScratch } from "./scratch.ts";

const releaseDry = defineCommand({
  name: "pnpm release:dry",
  summary: "Rehearses a release in a scratch clone: versions, changelogs, tarballs and their checks.",
  options: { tarballs: { type: "string", placeholder: "folder", help: "Keep the tarballs in this folder" } },
  exitCodes: { 1: "a check of a tarball or a step of the release failed" },
  isExpected: (error) => error instanceof CommandError,
  async run({ options, stdout, stderr }): Promise<ExitCode> {
    const folder = await mkdtemp(join(tmpdir(), "rtk-release-"));
    try {
      stderr.write("Rehearsing the release in a scratch clone; this takes about a minute…\n");
      const scratch = join(folder, "repository");
      await makeScratch(resolve(import.meta.dirname, "../../.."), scratch);
      const packages = await rehearseRelease(scratch, resolve(options.tarballs ?? join(folder, "tarballs")));
      stdout.write(`${describeRelease(packages)}\n`);
      return packages.some(({ problems }) => problems.length > 0) ? 1 : 0;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
});

process.exitCode = await runCommand(releaseDry);
