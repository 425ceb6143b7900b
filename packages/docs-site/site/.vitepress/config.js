import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Set by src/, but not for previews, which only serve the finished site.
const { RTK_DOCS_PAGES: pages = "", RTK_DOCS_OUT: outDir } = process.env;
const sidebar = join(pages, "sidebar.json");

export default {
  title: "rtk-client",
  description: "A typed client and a mock server for Cloudflare RealtimeKit's REST API.",
  lang: "en",
  srcDir: pages,
  outDir,
  // Served unchanged.
  srcExclude: ["public/**"],
  themeConfig: {
    outline: [2, 3],
    search: { provider: "local" },
    sidebar: existsSync(sidebar) ? JSON.parse(readFileSync(sidebar, "utf8")) : [],
    nav: [
      { text: "Guides", link: "/quick-start" },
      { text: "API reference", link: "/api/" },
    ],
  },
  // The search index is one large file.
  vite: { build: { chunkSizeWarningLimit: 5_000 } },
};
