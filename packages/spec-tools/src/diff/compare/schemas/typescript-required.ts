import { isObject, isReference, type Json, type JsonObject, resolve } from "@org/rtk-openapi-refs";
import type { Schema } from "../../../schema/schema.ts";
import { itemsOf } from "../../../shared/json.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { describeLists } from "../values.ts";
import { rateRequired } from "./rate-required.ts";

/**
 * Compares which properties the generated types require if both descriptions require the same ones.
 *
 * openapi-typescript applies a schema's `required` to a component in its `allOf` only if that component declares the
 * property directly, not through its own `allOf`.
 */
export function compareTypeScriptRequired(
  comparison: Comparison,
  [base, revision]: [Json | undefined, Json | undefined],
  [before, after]: [Schema, Schema],
  site: Site,
): void {
  const same = requiredBy(before).intersection(requiredBy(after));
  const [one, other] = [
    requiredInTypes(comparison.base.document, base),
    requiredInTypes(comparison.revision.document, revision),
  ];
  const lost = [...one.difference(other)].filter((name) => same.has(name)).sort();
  const gained = [...other.difference(one)].filter((name) => same.has(name)).sort();
  if (lost.length + gained.length === 0) return;
  const rating = rateRequired({ gained, lost }, site);
  comparison.report({
    ...rating,
    base: site.base,
    revision: site.revision,
    say: (place) =>
      `${place}: ${describeLists("required", lost, gained)} in TypeScript, as \`allOf\` is nested differently`,
    action:
      rating.rule === "required-properties-removed"
        ? `Handle that ${lost.join(", ")} is optional.`
        : `Send ${gained.join(", ")}.`,
  });
}

function requiredBy({ alternatives }: Schema): Set<Json> {
  const objects = alternatives.filter(({ type }) => type === "object");
  return objects.length === 1 ? (objects[0]?.required ?? new Set()) : new Set();
}

/** @param inherited properties that the enclosing schema requires */
function requiredInTypes(document: JsonObject, node: Json | undefined, inherited: Json[] = []): Set<Json> {
  if (!isObject(node)) return new Set();
  if (isReference(node)) {
    const component = resolve<Json>(document, { $ref: node.$ref });
    const own = propertiesOf(component).filter((name) => inherited.includes(name));
    return requiredInTypes(document, component).union(new Set<Json>(own));
  }
  const required = [...itemsOf(node.required), ...inherited];
  const own = new Set<Json>(propertiesOf(node).filter((name) => required.includes(name)));
  return itemsOf(node.allOf).reduce<Set<Json>>(
    (all, part) => all.union(requiredInTypes(document, part, required)),
    own,
  );
}

function propertiesOf(node: Json): string[] {
  return isObject(node) && isObject(node.properties) ? Object.keys(node.properties) : [];
}
