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
  transform(code, id) {
    if (!id.endsWith("/fp-ts/lib/function.js")) return undefined;
    if (!code.includes(slowDual)) throw new Error(`fp-ts no longer has what is replaced for speed in ${id}`);
    return code.replace(slowDual, fastDual);
  },
};

/** Prism fetches for its proxy and for callbacks, and the mock server uses neither. */
const noFetch = "\0no-fetch";

/**
 * Every step of Prism's checks goes through `dual`, which makes two arrays and two closures a call: two fifths of the time
 * that a check takes. Nearly all are functions of two parameters, which need none of them.
 */
const slowDual = "    return function () {\n        var args = Array.from(arguments);";
const fastDual = `    if (arity === 2) {
        return function (first, second) {
            return arguments.length >= 2 ? body(first, second) : function (self) { return body(self, first); };
        };
    }
${slowDual}`;
