import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyPages } from "./copy-pages.ts";
import { docsFolder, outFolder, siteFolder } from "./folders.ts";
import { runTool } from "./run-tool.ts";
import type { SidebarItem } from "./sidebar.ts";

export interface SiteOptions {
  /** Folder of the pages. Defaults to `docs`. */
  source?: string;
  /** Folder of the finished site. Defaults to this package's `dist`. */
  out?: string;
  /** Whether to make the reference from the docstrings. Defaults to true. */
  reference?: boolean;
}

/** Builds the site. @throws ExpectedError if a page has a dead link, or a docstring cannot be read */
export async function buildSite({ source = docsFolder, out = outFolder, reference = true }: SiteOptions = {}) {
  const work = await mkdtemp(join(siteFolder, ".work-"));
  try {
    const sidebar = await copyPages(work, source);
    if (reference) sidebar.push({ text: "API reference", items: await writeReference(work) });
    await writeFile(join(work, "sidebar.json"), JSON.stringify(sidebar));
    await runTool("vitepress/bin/vitepress.js", ["build"], { RTK_DOCS_PAGES: work, RTK_DOCS_OUT: out });
  } finally {
    await rm(work, { recursive: true });
  }
}

/** Writes a page for each exported name. @returns their part of the sidebar */
async function writeReference(work: string): Promise<SidebarItem[]> {
  await runTool("typedoc/bin/typedoc", ["--out", join(work, "api"), "--docsRoot", work]);
  return JSON.parse(await readFile(join(work, "api/typedoc-sidebar.json"), "utf8"));
}
