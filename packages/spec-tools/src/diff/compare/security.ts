import { isObject, type Json } from "@org/rtk-openapi-refs";
import { entriesOf, itemsOf } from "../../shared/json.ts";
import type { Comparison } from "../comparison.ts";
import { compareEntries, type Located, locateEntries, siteOf } from "./entries.ts";
import { compareTexts, isText } from "./texts.ts";
import { describeValues, isEqual } from "./values.ts";

type Pointers = Pick<Located, "node" | "pointer">;

/** Compares the credentials that an operation or the whole description requires. Each list names alternatives. */
export function compareSecurity({ base, revision, report }: Comparison, before: Pointers, after: Pointers): void {
  const [one, other] = [before.node.security, after.node.security];
  if (isEqual(one, other)) return;
  const isRoot = before.pointer === "#";
  const [were, are] = isRoot
    ? [alternativesOf(one), alternativesOf(other)]
    : [alternativesOf(one ?? base.document.security), alternativesOf(other ?? revision.document.security)];
  const isAccepted = (given: Json, list: Json[]) => list.some((demanded) => suffices(given, demanded));
  const isStricter = !were.every((given) => isAccepted(given, are));
  if (!isStricter && are.every((given) => isAccepted(given, were))) return;
  report({
    rule: isStricter ? "security-requirement-changed" : "compatible",
    impact: isStricter ? "major" : "minor",
    base: `${before.pointer}/security`,
    revision: `${after.pointer}/security`,
    say: (place) => `${place}: from ${describeAlternatives(were)} to ${describeAlternatives(are)}`,
    action: "Send the credentials that are required now.",
  });
}

/** An empty requirement is one alternative: no credentials. */
function alternativesOf(security: Json | undefined): Json[] {
  const list = itemsOf(security);
  return list.length > 0 ? list : [{}];
}

/** Whether credentials for one alternative suffice for another: its schemes, each with its scopes. */
function suffices(given: Json, demanded: Json): boolean {
  return entriesOf(demanded).every(([scheme, scopes]) => {
    const known = isObject(given) ? given[scheme] : undefined;
    return known !== undefined && itemsOf(scopes).every((scope) => itemsOf(known).includes(scope));
  });
}

function describeAlternatives(alternatives: Json[]): string {
  return alternatives
    .map((each) => entriesOf(each).map(([scheme, scopes]) => [`\`${scheme}\``, ...itemsOf(scopes)].join(" ")))
    .map((schemes) => (schemes.length > 0 ? schemes.join(" and ") : "nothing"))
    .join(" or ");
}

/** Compares how credentials are sent. */
export function compareSecuritySchemes(comparison: Comparison): void {
  const pointer = "#/components/securitySchemes";
  const [before, after] = [comparison.base, comparison.revision].map((side) =>
    locateEntries(side, Object(side.document.components).securitySchemes, pointer),
  ) as [Map<string, Located>, Map<string, Located>];
  compareEntries(before, after, {
    removed: (scheme) =>
      comparison.report({
        rule: "security-scheme-changed",
        impact: "major",
        base: scheme.use,
        say: (place) => `${place} removed`,
        action: "Send other credentials.",
      }),
    added: (scheme) =>
      comparison.report({
        rule: "component",
        impact: "patch",
        revision: scheme.use,
        say: (place) => `${place} added`,
        action: "",
      }),
    both: (scheme, next) => compareScheme(comparison, scheme, next),
  });
}

function compareScheme(comparison: Comparison, before: Located, after: Located): void {
  compareTexts(comparison, before.node, after.node, siteOf(before, after, new Set()));
  for (const keyword of new Set([...Object.keys(before.node), ...Object.keys(after.node)])) {
    if (isText(keyword) || isEqual(before.node[keyword], after.node[keyword])) continue;
    // The format of a bearer token is only documentation.
    const isHint = keyword === "bearerFormat";
    comparison.report({
      rule: isHint ? "wording" : "security-scheme-changed",
      impact: isHint ? "patch" : "major",
      base: before.pointer,
      revision: after.pointer,
      say: (place) => `${place}: ${describeValues(keyword, before.node[keyword], after.node[keyword])}`,
      action: "Send the credentials the new way.",
    });
  }
}
