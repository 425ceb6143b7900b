import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { docsFolder, repositoryRoot } from "./folders.ts";
import { rewriteLinks } from "./links.ts";
import { createSidebar, type SidebarItem } from "./sidebar.ts";

/** Copies the documentation to the site's folder, with links that work there. @returns the sidebar */
export async function copyPages(work: string, source = docsFolder): Promise<SidebarItem[]> {
  const pages = await Promise.all(
    globSync("**/*.md", { cwd: source })
      .sort()
      .map(async (path) => ({ path, markdown: await readFile(join(source, path), "utf8") })),
  );
  for (const { path, markdown } of pages) {
    await write(join(work, path.replace(/README\.md$/, "index.md")), rewriteLinks(markdown, `docs/${path}`, "docs"));
    // The pages that llms.txt links to.
    await write(join(work, "public/docs", path), markdown);
  }
  const list = await readFile(join(repositoryRoot, "llms.txt"), "utf8");
  await write(join(work, "public/llms.txt"), rewriteLinks(list, "llms.txt", "docs"));
  await write(join(work, "public/llms-full.txt"), pages.map(({ markdown }) => markdown).join("\n"));
  return createSidebar(await readFile(join(work, "index.md"), "utf8"));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
