import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Folders of the packages that change with the description. */
const folders = ["packages/rtk-client", "packages/mock-server", "specs"];

export interface Package {
  name: string;
  version: string;
}

/** Returns name and version of each package that is released with the description. */
export function readPackages(repository: string): Promise<Package[]> {
  return Promise.all(
    folders.map(async (folder) => JSON.parse(await readFile(join(repository, folder, "package.json"), "utf8"))),
  );
}
