import { readFile } from "node:fs/promises";

/** What a changelog says of its newest version, without the heading that names the version. */
export async function newestSection(file: string): Promise<string> {
  const [, section = ""] = (await readFile(file, "utf8")).split(/^## .*$/m);
  return section.trim();
}
