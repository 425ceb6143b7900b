import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../run.ts";
import { newestSection } from "./changelog.ts";
import { findTypeProblems, lintTarball } from "./lint.ts";
import { findManifestProblems, type Manifest } from "./manifest.ts";
import { packPackage, type Tarball } from "./tarball.ts";

/** What a release would publish of a package. */
export interface PublishedPackage {
  name: string;
  oldVersion: string;
  newVersion: string;
  /** What the changelog says of the new version; nothing when the version stays. */
  changelog: string;
  tarball: Tarball;
  /** What publint and attw report, missing files, and missing fields of the manifest. */
  problems: string[];
}

/**
 * Does all of a release but the publishing: versions, changelogs, generated files, build, tarballs and their checks.
 *
 * @param scratch a clone that may be changed; its dependencies are installed
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
          ...findMissingFiles(tarball),
          ...(await lintTarball(tarball)),
          ...(await findTypeProblems(tarball)),
        ],
      };
    }),
  );
}

/** Files that npm shows or that the license requires. */
function findMissingFiles({ files }: Tarball): string[] {
  return ["README.md", "LICENSE"]
    .filter((name) => !files.some((file) => file.path === name))
    .map((name) => `the tarball has no ${name}`);
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
