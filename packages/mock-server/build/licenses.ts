import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** Returns the licences of the packages whose modules are in a bundle. */
export async function collectLicenses(modules: string[]): Promise<string> {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  const notices = await Promise.all([...folders].map(readNotice));
  return `${[...new Set(notices)].sort().join("\n\n")}\n`;
}

/** @throws Error if a package declares no licence */
async function readNotice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const text = (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n").trim();
  if (!text && !license) throw new Error(`The package ${name} declares no licence`);
  return [`${name} ${version} (${license ?? "see below"})`, text || `License: ${license}`].join("\n\n");
}
