import { checkNames } from "../description/check.ts";
import type { Description } from "../description/description.ts";

/** Returns the export of all schemas as types by name: `Meeting`, `Recording` … */
export function generateModels(description: Description): string {
  checkNames(description);
  const names = Object.keys(description.components.schemas ?? {}).sort();
  return ["export type {", ...names.map((name) => `  ${name},`), '} from "./openapi.ts";', ""].join("\n");
}
