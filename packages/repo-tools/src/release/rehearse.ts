import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../run.ts";
import { newestSection } from "./changelog.ts";
import { findTypeProblems, lintTarball } from "./lint.ts";
import { findManifestProblems, type Manifest } from "./manifest.ts";
import { packPackage, type Tarball } from "./tarball.ts";

/** A package as a release would publish it. */
export interface PublishedPackage {
  name: string;
  oldVersion: string;
  newVersion: string;
  /** Changelog section of the new version; empty if the version does not change. */
  changelog: string;
  tarball: Tarball;
  /** Findings of publint and attw, missing files and fields, and exports that must stay private. */
  problems: string[];
}

/**
 * Does everything that a release does, except for publishing: versions, changelogs, generated files, build, tarballs,
 * checks.
 *
 * @param scratch a clone to change; its dependencies must be installed
 * @param tarballs folder for the tarballs
 */
export async function rehearseRelease(scratch: string, tarballs: string): Promise<PublishedPackage[]> {
  const before = await readPublishedPackages(scratch);
  await run(scratch, "pnpm", "release:version");
  await run(scratch, "pnpm", "build");
  const after = await readPublishedPackages(scratch);
  return Promise.all(
    after.map(async (manifest) => {
      const { name, version, folder } = manifest;
      const oldVersion = before.find((each) => each.name === name)?.version ?? version;
      const tarball = await packPackage(join(scratch, folder), tarballs);
      return {
        name,
        oldVersion,
        newVersion: version,
        changelog: version === oldVersion ? "" : await newestSection(join(scratch, folder, "CHANGELOG.md")),
        tarball,
        problems: [
          ...findManifestProblems(manifest),
          ...findMissing(tarball),
          ...findPrivateConditions(tarball),
          ...(await lintTarball(tarball)),
          ...(await findTypeProblems(tarball)),
        ],
      };
    }),
  );
}

/** npm shows the README, and the licence requires that its text is included. */
function findMissing({ files }: Tarball): string[] {
  return ["README.md", "LICENSE"]
    .filter((name) => !files.some((file) => file.path === name))
    .map((name) => `the tarball has no ${name}`);
}

/** The condition `@org/source` points to sources, which only this repository can run. */
function findPrivateConditions({ manifest }: Tarball): string[] {
  const isPrivate = JSON.stringify(manifest.exports ?? {}).includes("@org/source");
  return isPrivate ? ["the exports have the condition @org/source: leave it out in publishConfig.exports"] : [];
}

async function readPublishedPackages(root: string): Promise<Manifest[]> {
  const folders = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  const manifests = await Promise.all(
    folders.map(async (folder) => ({
      ...(JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as Omit<Manifest, "folder">),
      folder,
    })),
  );
  return manifests.filter((manifest) => !manifest.private);
}
