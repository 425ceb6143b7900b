import type { Description } from "./description.ts";

/** Returns the export of all schemas as types by name: `Meeting`, `Recording` … */
export function generateModels(description: Description): string {
  const names = Object.keys(description.components.schemas ?? {}).sort();
  return ["export type {", ...names.map((name) => `  ${name},`), '} from "./openapi.ts";', ""].join("\n");
}
