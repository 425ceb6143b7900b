import type { Description } from "./description.ts";

/** The schemas of the description as types that can be imported by name: `Meeting`, `Recording` … */
export function generateModels(description: Description): string {
  const names = Object.keys(description.components.schemas ?? {}).sort();
  return ["export type {", ...names.map((name) => `  ${name},`), '} from "./openapi.ts";', ""].join("\n");
}
