import type { Plugin } from "rolldown";

/** Takes other modules in the place of some that Prism depends on. */
export const substitutesPlugin: Plugin = {
  name: "substitutes",
  async resolveId(id, importer) {
    if (id === "node-fetch") return noFetch;
    const [from, to] = otherBuilds[id] ?? [];
    if (!from || !to) return undefined;
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    return resolved?.id.replace(from, to);
  },
  load: (id) => (id === noFetch ? "export default () => { throw new Error('Not in the bundle'); };" : undefined),
  transform(code, id) {
    const mend = mends.find(({ file }) => id.endsWith(file));
    if (!mend) return undefined;
    if (!code.includes(mend.from)) throw new Error(`${id} no longer has what is mended in it`);
    return code.replace(mend.from, mend.to);
  },
};

const otherBuilds: Record<string, [from: string, to: string]> = {
  // Its UMD build calls a `require` of its own that no bundler sees through.
  "jsonc-parser": ["/umd/", "/esm/"],
  // Prism has its CommonJS build; options that are set on another copy would do nothing.
  "json-schema-faker": ["/main.mjs", "/main.cjs"],
};

/** Prism fetches for its proxy and for callbacks, and the mock server uses neither. */
const noFetch = "\0no-fetch";

interface Mend {
  /** Where the code is. */
  file: string;
  from: string;
  to: string;
}

/**
 * Every step of Prism's checks goes through `dual`, which makes two arrays and two closures a call: two fifths of the time
 * that a check takes. Nearly all are functions of two parameters, which need none of them.
 */
const fasterSteps: Mend = {
  file: "/fp-ts/lib/function.js",
  from: "    return function () {\n        var args = Array.from(arguments);",
  to: `    if (arity === 2) {
        return function (first, second) {
            return arguments.length >= 2 ? body(first, second) : function (self) { return body(self, first); };
        };
    }
    return function () {
        var args = Array.from(arguments);`,
};

/** Made-up answers fail on an empty object in an array whose items have no schema of their own. */
const emptyObjects: Mend = {
  file: "/json-schema-faker/dist/main.cjs",
  from: "schema = schema.items || schema;",
  to: "schema = schema?.items || schema || {};",
};

const mends = [fasterSteps, emptyObjects];
