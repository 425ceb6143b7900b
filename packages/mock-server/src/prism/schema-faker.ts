import { createRequire } from "node:module";

type Module = typeof import("json-schema-faker");

/**
 * The generator that Prism uses. Its options are global, so this must be the same copy, the CommonJS one. The build
 * replaces this module with an import that the bundler can follow.
 */
export const JSONSchemaFaker: Module["JSONSchemaFaker"] = (
  createRequire(import.meta.url)("json-schema-faker") as Module
).JSONSchemaFaker;
