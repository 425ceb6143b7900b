import { isObject, type Json } from "@org/rtk-openapi-refs";
import { entriesOf } from "../../shared/json.ts";
import type { Comparison, Site } from "../comparison.ts";
import { isEqual } from "./values.ts";

/**
 * Compares what tells the members of a union apart. Each value becomes a literal type of the member that it names, so
 * only values of members that both versions have count; the others come and go with their members.
 */
export function compareDiscriminators(
  { report }: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const [before, after] = [discriminatorOf(base), discriminatorOf(revision)];
  if (isEqual(before.propertyName, after.propertyName) && !hasOtherValues(before, after)) return;
  report({
    rule: "discriminator-changed",
    impact: "major",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: \`discriminator\` changed`,
    action: "Check the code that tells the members of the union apart.",
  });
}

interface Discriminator {
  propertyName: Json | undefined;
  /** The values that stand for each member. */
  values: Map<string, string[]>;
}

function discriminatorOf(node: Json | undefined): Discriminator {
  const discriminator = isObject(node) && isObject(node.discriminator) ? node.discriminator : {};
  const pairs = entriesOf(discriminator.mapping).map(([value, target]) => ({ value, target: String(target) }));
  const values = Map.groupBy(pairs, ({ target }) => target.split("/").at(-1) ?? "");
  return {
    propertyName: discriminator.propertyName,
    values: new Map([...values].map(([member, mapped]) => [member, mapped.map(({ value }) => value).sort()])),
  };
}

function hasOtherValues(before: Discriminator, after: Discriminator): boolean {
  const members = [...before.values.keys()].filter((member) => after.values.has(member));
  const isLost = [...before.values.keys()].some((member) => !after.values.has(member));
  const isGained = [...after.values.keys()].some((member) => !before.values.has(member));
  if (isLost && isGained) return true;
  return members.some((member) => !isEqual(before.values.get(member) ?? [], after.values.get(member) ?? []));
}
