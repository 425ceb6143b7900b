import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeDeclarations } from "@org/rtk-dual-package";
import { rolldown } from "rolldown";
import { assetsPlugin } from "./assets-plugin.ts";
import { collectLicenses } from "./licenses.ts";
import { createPatchesPlugin, patches } from "./patches-plugin.ts";
import { precomputePlugin } from "./precompute-plugin.ts";
import { substitutesPlugin } from "./substitutes-plugin.ts";
import { writeVitestEntry } from "./vitest-entry.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

// One bundle starts several times faster than separate modules, and installs without dependencies.
const bundle = await rolldown({
  input: { index: "src/index.ts", cli: "src/cli/main.ts" },
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  platform: "node",
  plugins: [assetsPlugin, precomputePlugin, substitutesPlugin, createPatchesPlugin(patches)],
});
// CommonJS can be both required and imported, so one copy of these megabytes is enough.
const { output } = await bundle.write({
  dir: dist,
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "chunks/[name].cjs",
});
await writeFile(`${dist}index.js`, 'export * from "./index.cjs";\n');
await writeFile(`${dist}cli.js`, '#!/usr/bin/env node\nimport "./cli.cjs";\n');
await writeVitestEntry(dist);
await writeDeclarations(dist, ["index"], { keep: ["vitest"] });
const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
const inPages = ["@scalar/api-reference", "preact"].map((name) => fileURLToPath(import.meta.resolve(name)));
await writeFile(`${dist}THIRD-PARTY-LICENSES`, await collectLicenses([...modules, ...inPages]));
