import { isObject, parsePointer, resolve, valueAt } from "@org/rtk-openapi-refs";
import { itemsOf } from "../shared/json.ts";
import type { Impact } from "./change.ts";
import { type Documents, isExportedType } from "./exported-type.ts";
import type { RedoclyChange } from "./redocly.ts";

/** A change and the two descriptions that it lies between. */
export interface RatedCase extends RedoclyChange {
  documents: Documents;
}

/** How to rate a change that redocly has no rule for. */
export interface Rule {
  id: string;
  impact: Impact;
  applies(change: RatedCase): boolean;
}

/**
 * What users of the TypeScript client see and redocly overlooks. The first rule that applies rates a change; the last
 * ones take whatever is left, so that nothing is patch but words.
 */
export const rules: Rule[] = [
  {
    // The parameter is a property of the method's argument, and part of the path as the path level takes it.
    id: "path-parameter-renamed",
    impact: "major",
    applies: (change) =>
      (change.typeName === "PathItem" && change.property === "key") ||
      (change.typeName === "Parameter" && change.property === "name"),
  },
  {
    id: "exported-type-removed",
    impact: "major",
    applies: (change) => change.kind === "removed" && isExportedType(change),
  },
  {
    // A property that is no longer known is an error of types in the object that still has it.
    id: "request-property-removed",
    impact: "major",
    applies: (change) => (isProperty(change) || isPropertyMap(change)) && change.kind === "removed",
  },
  {
    id: "required-request-body-added",
    impact: "major",
    applies: ({ kind, typeName, revision }) =>
      kind === "added" && typeName === "RequestBody" && isObject(revision?.value) && revision.value.required === true,
  },
  {
    // The result becomes a union, or another type.
    id: "success-response-added",
    impact: "major",
    applies: ({ kind, typeName, path }) =>
      kind === "added" && typeName === "Response" && /^2/.test(parsePointer(path).at(-1) ?? ""),
  },
  {
    // `iterate` and `pages` go, or yield something else.
    id: "paging-changed",
    impact: "major",
    applies: ({ kind, path }) => parsePointer(path).includes("x-paging") && kind !== "added",
  },
  {
    // openapi-typescript makes a property with a default required, which is another type for callers and readers.
    id: "default-changed",
    impact: "major",
    applies: (change) => change.property === "default" && isProperty(change) && !isRequired(change),
  },
  {
    id: "exported-type-added",
    impact: "minor",
    applies: (change) => change.kind === "added" && isExportedType(change),
  },
  { id: "paging-added", impact: "minor", applies: ({ path }) => parsePointer(path).includes("x-paging") },
  { id: "deprecated", impact: "minor", applies: ({ property }) => property === "deprecated" },
  {
    // Which parts have names of their own shows nowhere but in the file, save for schemas.
    id: "component",
    impact: "patch",
    applies: ({ kind, path, property }) =>
      parsePointer(path)[0] === "components" &&
      parsePointer(path).length <= 3 &&
      (kind !== "modified" || property === "key"),
  },
  {
    id: "wording",
    impact: "patch",
    applies: ({ typeName, property = "" }) => wordNodes.test(typeName) || wordProperties.test(property),
  },
  { id: "compatible", impact: "minor", applies: () => true },
];

const wordNodes = /^(Example|ExamplesMap|Tag|TagList|Info|Contact|License|ExternalDocs|SpecExtension)$/;
const wordProperties = /^(summary|description|title|example|examples|externalDocs|tags|termsOfService|\$comment|x-.*)$/;

function isProperty({ typeName, path }: RedoclyChange): boolean {
  return typeName === "Schema" && parsePointer(path).at(-2) === "properties";
}

function isPropertyMap({ typeName }: RedoclyChange): boolean {
  return typeName === "SchemaProperties";
}

/** Whether the schema that a property stands in requires it, before and after. */
function isRequired({ base, revision, documents }: RatedCase): boolean {
  return (["base", "revision"] as const).every((side) => {
    const keys = parsePointer((side === "base" ? base : revision)?.pointer ?? "#");
    const at = keys.lastIndexOf("properties");
    const schema = resolve(documents[side], valueAt(documents[side], keys.slice(0, at)));
    return isObject(schema) && itemsOf(schema.required).includes(keys[at + 1] ?? "");
  });
}
