import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

export interface BundleSize {
  /** Bytes. */
  minified: number;
  /** Bytes at the highest level of gzip. */
  gzipped: number;
}

/** Measures a program, bundled for browsers. */
export async function bundleSize(file: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    external: ["node:*", "fs", "stream", "crypto"],
    write: false,
    logLevel: "error",
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}

/** Bundles a module into a file, for Node or for a Worker, so that all clients are loaded in the same form. */
export async function bundleInto(outfile: string, source: BuildOptions["stdin"] | string, isWorker = false) {
  await build({
    ...(typeof source === "string"
      ? { entryPoints: [source] }
      : { stdin: source as NonNullable<BuildOptions["stdin"]> }),
    outfile,
    bundle: true,
    format: "esm",
    target: "es2024",
    platform: isWorker ? "neutral" : "node",
    mainFields: ["module", "main"],
    conditions: isWorker ? ["workerd", "worker", "browser", "import"] : ["import"],
    external: ["node:*", "fs", "stream", "crypto"],
    logLevel: "error",
  });
}
