import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../run.ts";
import { newestSection } from "./changelog.ts";
import { findTypeProblems, lintTarball } from "./lint.ts";
import { packPackage, type Tarball } from "./tarball.ts";

/** What a release would publish of a package. */
export interface PublishedPackage {
  name: string;
  oldVersion: string;
  newVersion: string;
  /** What the changelog says of the new version; nothing when the version stays. */
  changelog: string;
  tarball: Tarball;
  /** What publint and attw find, and what a package must not be without. */
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
    after.map(async ({ name, version, folder }) => {
      const oldVersion = before.find((each) => each.name === name)?.version ?? version;
      const tarball = await packPackage(join(scratch, folder), tarballs);
      return {
        name,
        oldVersion,
        newVersion: version,
        changelog: version === oldVersion ? "" : await newestSection(join(scratch, folder, "CHANGELOG.md")),
        tarball,
        problems: [...findMissing(tarball), ...(await lintTarball(tarball)), ...(await findTypeProblems(tarball))],
      };
    }),
  );
}

/** What npm shows of a package, and what its licence asks for. */
function findMissing({ files }: Tarball): string[] {
  return ["README.md", "LICENSE"]
    .filter((name) => !files.some((file) => file.path === name))
    .map((name) => `the tarball has no ${name}`);
}

interface Manifest {
  name: string;
  version: string;
  /** From the repository's root. */
  folder: string;
}

async function readPublishedPackages(root: string): Promise<Manifest[]> {
  const folders = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  const manifests = await Promise.all(
    folders.map(async (folder) => ({
      ...(JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as Manifest & { private?: boolean }),
      folder,
    })),
  );
  return manifests.filter((manifest) => !manifest.private);
}
