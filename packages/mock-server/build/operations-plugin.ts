import { readFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Plugin } from "rolldown";

const name = "virtual:prism-operations";
const description = new URL(import.meta.resolve("@org/rtk-spec/openapi.json"));

/** Makes the module that holds the description's operations as Prism reads them. */
export const operationsPlugin: Plugin = {
  name: "prism-operations",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    const resources = await getHttpOperationsFromSpec(JSON.parse(await readFile(description, "utf8")));
    const operations = resources.map((resource) => ({
      id: resource.iid ?? resource.id,
      method: resource.method,
      path: resource.path,
      json: JSON.stringify(resource),
    }));
    return `export default ${JSON.stringify(operations)};`;
  },
};
