import { isObject, type Json, type JsonObject, parsePointer } from "@org/rtk-openapi-refs";
import { canonical, entriesOf } from "../shared/json.ts";
import type { RedoclyChange } from "./redocly.ts";

export type Documents = Record<"base" | "revision", JsonObject>;

/** Whether a change is of a named schema as a whole, which the client exports as a type. */
export function isExportedType({ path }: RedoclyChange): boolean {
  const [section, kind, , ...rest] = parsePointer(path);
  return section === "components" && kind === "schemas" && rest.length === 0;
}

/** Name of the schema of a document that equals a given one, if there is such a schema. */
export function findEqualSchema(document: JsonObject, schema: Json | undefined): string | undefined {
  const schemas = isObject(document.components) ? entriesOf(document.components.schemas) : [];
  return schemas.find(([, other]) => canonical(other) === canonical(schema))?.[0];
}

/** Whether a change is the coming of a new name, and the going of the old one tells it already. */
export function isNewName(change: RedoclyChange, changes: RedoclyChange[]): boolean {
  if (change.kind !== "added" || !isExportedType(change)) return false;
  const equal = canonical(change.revision?.value);
  return changes.some(
    (other) => other.kind === "removed" && isExportedType(other) && canonical(other.base?.value) === equal,
  );
}
