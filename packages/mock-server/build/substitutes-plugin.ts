import type { Plugin } from "rolldown";

/** Replaces modules that the bundler cannot follow, or that the mock server does not need. */
export const substitutesPlugin: Plugin = {
  name: "substitutes",
  async resolveId(id, importer) {
    if (id === "node-fetch") return noFetch;
    if (id !== "jsonc-parser") return undefined;
    // Its UMD build uses a local `require`, which hides its modules from the bundler.
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    return resolved?.id.replace("/umd/", "/esm/");
  },
  async load(id) {
    if (id === noFetch) return "export default () => { throw new Error('Not in the bundle'); };";
    if (!id.endsWith("/src/prism/schema-faker.ts")) return undefined;
    const resolved = await this.resolve("json-schema-faker", id, { kind: "require-call" });
    return `export { JSONSchemaFaker } from ${JSON.stringify(resolved?.id.replace("/main.mjs", "/main.cjs"))};`;
  },
};

/** Prism uses fetch for its proxy and for callbacks. The mock server uses neither. */
const noFetch = "\0no-fetch";
