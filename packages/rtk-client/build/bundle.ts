import { defaultImportPlugin, writeDeclarations } from "@org/rtk-dual-package";
import { type OutputOptions, rolldown } from "rolldown";

const entries = ["index", "webhooks/index", "webhooks/stores/d1", "webhooks/stores/sql"];

/**
 * Writes the JavaScript of the entry points, and what they share, to `dist`: few files, because each one lengthens a
 * server's cold start. Their source maps point to `src`, which is published too.
 */
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: "neutral",
  optimization: { inlineConst: true },
  plugins: [defaultImportPlugin("openapi-fetch", ["default", "defaultBodySerializer"])],
});

for (const [format, extension] of [
  ["esm", "js"],
  ["cjs", "cjs"],
] as const) {
  const output: OutputOptions = {
    dir: "dist",
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `shared-[hash].${extension}`,
    sourcemap: true,
    sourcemapExcludeSources: true,
  };
  await bundle.write(output);
}

await writeDeclarations("dist", entries);
