import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { outFolder, siteFolder } from "./folders.ts";

/** Serves a finished site on this machine. The process prints a line once it listens, and runs until it is killed. */
export function previewSite({ out = outFolder, port = 4173 } = {}): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, ["node_modules/vitepress/bin/vitepress.js", "preview", "--port", String(port)], {
    cwd: siteFolder,
    env: { ...process.env, NO_COLOR: "1", RTK_DOCS_OUT: out },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
