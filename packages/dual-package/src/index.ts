export { writeDeclarations } from "./declarations.ts";
export { defaultImportPlugin } from "./default-import-plugin.ts";
