import { build } from "esbuild";

/**
 * Writes the JavaScript of both entry points, and what they share, to `dist`: few files, since every file that has to
 * be found and read makes a server's cold start longer. Their source maps lead to `src`, which is shipped.
 */
await build({
  entryPoints: ["src/index.ts", "src/webhooks/index.ts"],
  outbase: "src",
  outdir: "dist",
  chunkNames: "shared-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  packages: "external",
  sourcemap: true,
  sourcesContent: false,
});
