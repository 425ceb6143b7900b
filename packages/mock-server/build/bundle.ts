import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { collectLicenses } from "./licenses.ts";
import { createPatchesPlugin, patches } from "./patches-plugin.ts";
import { precomputePlugin } from "./precompute-plugin.ts";
import { substitutesPlugin } from "./substitutes-plugin.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

// One bundle starts several times as fast as its modules loaded one by one, and installs without dependencies.
const bundle = await rolldown({
  input: { index: "src/index.ts", cli: "src/cli/main.ts" },
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  platform: "node",
  plugins: [precomputePlugin, substitutesPlugin, createPatchesPlugin(patches)],
});
const { output } = await bundle.write({ dir: dist, format: "esm", cleanDir: true, chunkFileNames: "chunks/[name].js" });
const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
await writeFile(`${dist}THIRD-PARTY-LICENSES`, await collectLicenses(modules));
