import { readFile } from "node:fs/promises";
import { unpack } from "@publint/pack";
import { run } from "../run.ts";

/** A package as npm would receive it. */
export interface Tarball {
  /** Path of the file. */
  path: string;
  /** Packed size in bytes. */
  size: number;
  /** Its files, sizes in bytes. */
  files: { path: string; size: number }[];
  /** Its package.json. */
  manifest: { exports?: unknown };
}

/** Packs a package as it would be published. @param destination folder for the tarball */
export async function packPackage(folder: string, destination: string): Promise<Tarball> {
  const printed = await run(folder, "pnpm", "pack", "--json", "--pack-destination", destination);
  const path: string = JSON.parse(printed).filename;
  const bytes = await readFile(path);
  const { files, rootDir } = await unpack(bytes);
  const manifest = files.find(({ name }) => name === `${rootDir}/package.json`);
  return {
    path,
    size: bytes.length,
    manifest: JSON.parse(new TextDecoder().decode(manifest?.data)),
    files: files
      .map(({ name, data }) => ({ path: name.slice(rootDir.length + 1), size: data.length }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
