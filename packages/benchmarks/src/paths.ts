import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this package. */
export const packageFolder = join(import.meta.dirname, "..");

export const repositoryRoot = join(packageFolder, "../..");

/** The alternatives: a separate workspace, installed on first use. */
export const rivalsFolder = join(packageFolder, "rivals");

/** Clients that other generators make from our description. */
export const generatedFolder = join(rivalsFolder, "generated");

export const descriptionFile = fileURLToPath(import.meta.resolve("@org/rtk-spec/openapi.json"));

/** Returns a file of a package installed for the comparison. */
export function rivalFile(path: string): string {
  return join(rivalsFolder, "node_modules", path);
}

/** Returns the folder of a package of this repository or one it depends on. */
export function folderOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
}
