import { readFile } from "node:fs/promises";
import type { Plugin } from "rolldown";
import { serializeResources } from "../src/prism/serialize-resources.ts";

const description = new URL(import.meta.resolve("@org/rtk-spec/openapi.json"));

/** Replaces the module that reads the description with Prism with its precomputed export. */
export const precomputePlugin: Plugin = {
  name: "precompute",
  async load(id) {
    if (!id.endsWith("/src/prism/bundled-resources.ts")) return undefined;
    const document = JSON.parse(await readFile(description, "utf8")) as object;
    return `export default ${JSON.stringify(await serializeResources(document))};`;
  },
};
