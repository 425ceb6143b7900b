import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/**
 * Makes the declarations of a folder work in both module systems: they become CommonJS, and each entry point gets a
 * declaration for `import` that re-exports them. This ships each class once, as the same type in both systems.
 *
 * @param folder output of `tsc`
 * @param entries paths of the entry points in it, without extension
 * @param options.keep paths of entry points that are only ES modules
 */
export async function writeDeclarations(
  folder: string,
  entries: string[],
  { keep = [] }: { keep?: string[] } = {},
): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.d\.ts(\.map)?$/.test(name));
  for (const file of files) {
    if (!keep.includes(file.replace(/\.d\.ts(\.map)?$/, ""))) await toCommonJs(join(folder, file));
  }
  for (const entry of entries) {
    await writeFile(join(folder, `${entry}.d.ts`), `export * from "./${basename(entry)}.cjs";\n`);
  }
}

async function toCommonJs(file: string): Promise<void> {
  const target = file.replace(/\.d\.ts/, ".d.cts");
  const text = await readFile(file, "utf8");
  const converted = file.endsWith(".map") ? text.replace(".d.ts", ".d.cts") : convertSpecifiers(text);
  await writeFile(file, converted);
  await rename(file, target);
}

function convertSpecifiers(declarations: string): string {
  return declarations
    .replaceAll(/(\bfrom |\bimport\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.cjs"')
    .replace(/(?<=\/\/# sourceMappingURL=.*)\.d\.ts/, ".d.cts");
}
