import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** Sources of the files that browsers load. */
const sources: Record<string, () => Promise<string | Uint8Array>> = {
  "home.html": () => pageFile("home.html"),
  "icon.svg": () => pageFile("icon.svg"),
  "reference.css": () => pageFile("reference.css"),
  "reference.html": () => pageFile("reference.html"),
  "reference.js": () => pageFile("reference.js"),
  "scalar.js": readScalar,
  "theme.css": () => pageFile("theme.css"),
  "ui.css": () => pageFile("ui.css"),
  "ui.html": () => pageFile("ui.html"),
  "ui.js": bundleUi,
};

export const assetNames = Object.keys(sources);

/** Makes a file that browsers load. @returns the file, compressed with gzip */
export async function makeAsset(name: string): Promise<Uint8Array> {
  const source = sources[name];
  if (!source) throw new Error(`Unknown asset ${name}`);
  return gzipSync(await source(), { level: 9 });
}

function pageFile(name: string): Promise<Uint8Array> {
  return readFile(new URL(`./files/${name}`, import.meta.url));
}

/** The package exports only modules; its standalone file works in pages without a build. */
function readScalar(): Promise<Uint8Array> {
  return readFile(new URL("./browser/standalone.js", import.meta.resolve("@scalar/api-reference")));
}

async function bundleUi(): Promise<string> {
  const input = fileURLToPath(new URL("./ui/main.tsx", import.meta.url));
  const bundle = await rolldown({ input, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return output[0].code;
}
