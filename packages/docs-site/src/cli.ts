import { once } from "node:events";
import { relative } from "node:path";
import { defineCommand, runCommand } from "@org/rtk-command-line";
import { buildSite } from "./build-site.ts";
import { outFolder, repositoryRoot } from "./folders.ts";
import { previewSite } from "./preview-site.ts";

const docsSite = defineCommand({
  name: "pnpm docs:site",
  summary: "Builds the documentation as a site, with search and a reference of every exported name.",
  details: "The first run installs VitePress and typedoc, about 140 MB.",
  options: { serve: { type: "boolean", help: "serve the site on http://localhost:4173 until you press Ctrl+C" } },
  exitCodes: { 1: "a page has a dead link, or a docstring cannot be read" },
  async run({ options, stdout }) {
    stdout.write("Building the site, about a minute …\n");
    await buildSite();
    stdout.write(`built ${relative(repositoryRoot, outFolder)}/index.html\n`);
    if (!options.serve) return 0;
    const server = previewSite();
    server.stdout.on("data", (text) => stdout.write(String(text)));
    await once(server, "close");
    return 0;
  },
});

process.exitCode = await runCommand(docsSite);
