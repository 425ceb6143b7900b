import { readFileSync } from "node:fs";
import { join } from "node:path";

// Set by src/render-site.ts.
const { RTK_DOCS_PAGES: pages = ".work" } = process.env;

export default {
  title: "rtk-client",
  description: "A typed client and a mock server for Cloudflare RealtimeKit's REST API.",
  lang: "en",
  srcDir: pages,
  // Served as they are.
  srcExclude: ["public/**"],
  themeConfig: {
    outline: [2, 3],
    search: { provider: "local" },
    sidebar: JSON.parse(readFileSync(join(pages, "sidebar.json"), "utf8")),
    nav: [
      { text: "Guides", link: "/quick-start" },
      { text: "API reference", link: "/api/" },
    ],
  },
  // The index of the search is one large file.
  vite: { build: { chunkSizeWarningLimit: 5_000 } },
};
