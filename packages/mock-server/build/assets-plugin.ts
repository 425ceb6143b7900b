import type { Plugin } from "rolldown";
import { assetNames, makeAsset } from "../src/pages/make-assets.ts";

/**
 * Writes the files that browsers load to `pages/`, and replaces the module that makes them with one that reads them.
 */
export const assetsPlugin: Plugin = {
  name: "assets",
  load(id) {
    return id.endsWith("/src/pages/assets.ts") ? readAssets : undefined;
  },
  async generateBundle() {
    for (const name of assetNames) {
      this.emitFile({ type: "asset", fileName: `pages/${name}.gz`, source: await makeAsset(name) });
    }
  },
};

/** The bundle's chunks are in a folder next to `pages/`. */
const readAssets = `
  import { readFile } from "node:fs/promises";
  export const loadAsset = (name) => readFile(__dirname + "/../pages/" + name + ".gz");
`;
