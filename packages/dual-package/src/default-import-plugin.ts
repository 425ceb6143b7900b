import type { Plugin } from "rolldown";

/**
 * Makes a package external, and imports it through a virtual module. In a package with `"type": "module"` bundlers use
 * Node's interop, where the default import of a CommonJS file is the object of all its exports; a virtual module
 * belongs to no package.
 *
 * @param names the used exports
 */
export function defaultImportPlugin(external: string, names: string[]): Plugin {
  const id = `\0${external}`;
  return {
    name: "default-import",
    resolveId(source, importer) {
      if (source !== external) return undefined;
      return importer === id ? { id: source, external: true } : id;
    },
    load: (loaded) => (loaded === id ? `export { ${names.join(", ")} } from "${external}";` : undefined),
  };
}
