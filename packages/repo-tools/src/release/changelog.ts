import { readFile } from "node:fs/promises";

/** Returns the newest version's section of a changelog, without its heading. */
export async function newestSection(file: string): Promise<string> {
  const [, section = ""] = (await readFile(file, "utf8")).split(/^## .*$/m);
  return section.trim();
}
