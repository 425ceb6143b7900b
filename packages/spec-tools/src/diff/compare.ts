import { isObject, type JsonObject } from "@org/rtk-openapi-refs";
import { type Change, impacts } from "./change.ts";
import { isNewName } from "./exported-type.ts";
import { describeChange } from "./message.ts";
import { compareByRedocly, type RedoclyChange } from "./redocly.ts";
import { type RatedCase, rules } from "./rules.ts";
import { findUsers } from "./users.ts";

/**
 * What changed between two bundled OpenAPI documents, the gravest first. Other words, order or spelling of the same is
 * no change.
 */
export async function compareDescriptions(base: JsonObject, revision: JsonObject): Promise<Change[]> {
  const documents = { base: spreadParameters(base), revision: spreadParameters(revision) };
  const users = { base: findUsers(documents.base), revision: findUsers(documents.revision) };
  const changes = await compareByRedocly(documents.base, documents.revision);
  return changes
    .filter((change) => !isVersion(change) && !isNewName(change, changes))
    .map((change) => ({
      ...rate({ ...change, documents }),
      operations: usersOf(change, users),
      message: describeChange(change, documents),
      pointer: change.revision?.pointer ?? change.base?.pointer ?? change.path,
    }))
    .sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact));
}

/** The version follows from the changes; it is none. */
function isVersion({ path, property }: RedoclyChange): boolean {
  return path === "#/info" && property === "version";
}

function rate(change: RatedCase): Pick<Change, "impact" | "rule"> {
  const [verdict] = change.verdicts;
  if (verdict) return { impact: verdict.impact, rule: verdict.ruleId };
  const { impact, id } = rules.find((rule) => rule.applies(change)) as (typeof rules)[number];
  return { impact, rule: id };
}

function usersOf(
  { base, revision }: RedoclyChange,
  users: Record<"base" | "revision", (pointer: string) => string[]>,
): string[] {
  const before = base ? users.base(base.pointer) : [];
  const after = revision ? users.revision(revision.pointer) : [];
  return [...new Set([...before, ...after])].sort();
}

/** Parameters of a path are parameters of all its operations; where they are written makes no difference. */
function spreadParameters(document: JsonObject): JsonObject {
  if (!isObject(document.paths)) return document;
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => {
      if (!isObject(item) || !Array.isArray(item.parameters)) return [path, item];
      const { parameters, ...methods } = item;
      const spread = Object.entries(methods).map(([method, operation]) => [
        method,
        isObject(operation)
          ? {
              ...operation,
              parameters: [...parameters, ...(Array.isArray(operation.parameters) ? operation.parameters : [])],
            }
          : operation,
      ]);
      return [path, Object.fromEntries(spread)];
    }),
  );
  return { ...document, paths };
}
