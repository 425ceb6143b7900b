import type { Plugin } from "rolldown";

/** Takes other modules in the place of some that Prism depends on. */
export const substitutesPlugin: Plugin = {
  name: "substitutes",
  async resolveId(id, importer) {
    if (id === "node-fetch") return noFetch;
    if (id !== "jsonc-parser") return undefined;
    // Its UMD build calls a `require` of its own that no bundler sees through; the ESM build lies beside it.
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    return resolved?.id.replace("/umd/", "/esm/");
  },
  load: (id) => (id === noFetch ? "export default () => { throw new Error('Not in the bundle'); };" : undefined),
};

/** Prism fetches for its proxy and for callbacks, and the mock server uses neither. */
const noFetch = "\0no-fetch";
