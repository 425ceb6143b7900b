import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printTable } from "../table.ts";

const contenders = [
  { name: "rtk-client, path level", program: "rtk-path", limit: 8300 },
  { name: "rtk-client, operation level", program: "rtk-operation", limit: 10150 },
  { name: "openapi-fetch (no retries, no time limit)", program: "openapi-fetch" },
  { name: "redocly generate-client", program: "redocly" },
  { name: "cloudflare, tree-shaken", program: "cloudflare-tree-shaken" },
  { name: "cloudflare", program: "cloudflare" },
];

/**
 * Measures the size of a program with one call, bundled by esbuild.
 *
 * @returns the exceeded limits
 */
export async function measureSizes(redoclyClient: string): Promise<string[]> {
  const sizes = await Promise.all(contenders.map(({ program }) => bundle(program, redoclyClient)));
  const rows = contenders.map(({ name }, index) => ({ name, figures: sizes[index] ?? [] }));
  printTable("A program with one call, bundled by esbuild: bytes", ["minified", "and gzipped"], rows);
  return contenders.flatMap(({ name, limit }, index) => {
    const gzipped = sizes[index]?.[1] ?? 0;
    return limit && gzipped > limit ? [`${name}: ${gzipped} bytes, and may be ${limit}`] : [];
  });
}

async function bundle(program: string, redoclyClient: string): Promise<[minified: number, gzipped: number]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../programs/${program}.ts`, import.meta.url))],
    alias: { "redocly-client": redoclyClient },
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
  return [contents.length, gzipSync(contents, { level: 9 }).length];
}
