import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../../shared/json.ts";
import type { Comparison, Site } from "../../comparison.ts";
import type { Direction, Side } from "../../side.ts";
import { compareEntries, type Located, locate, siteOf } from "../entries.ts";
import { compareTexts } from "../texts.ts";
import { describeValues, isEqual } from "../values.ts";
import { compareContent } from "./bodies.ts";

/** A list of parameters, and where it is defined. */
export interface ParameterList {
  nodes: Json | undefined;
  pointer: string;
}

/** Compares the parameters of an operation, including those of its path. */
export function compareParameters(
  comparison: Comparison,
  before: ParameterList[],
  after: ParameterList[],
  direction: Direction,
): void {
  const [one, other] = [read(comparison.base, before), read(comparison.revision, after)];
  const renamed = pairRenamed(one, other);
  compareEntries(one, other, {
    removed: (parameter, key) => {
      const successor = renamed.get(key);
      reportRemoved(comparison, parameter, successor);
    },
    added: (parameter, key) => {
      if (![...renamed.values()].some((each) => keyOf(each.node) === key))
        reportAdded(comparison, parameter, direction);
    },
    both: (parameter, next) => compareParameter(comparison, parameter, next, direction),
  });
}

function read(side: Side, lists: ParameterList[]): Map<string, Located> {
  const parameters = lists.flatMap(({ nodes, pointer }) =>
    itemsOf(nodes).flatMap((node, index) => locate(side, node, `${pointer}/${index}`) ?? []),
  );
  return new Map(parameters.map((each) => [keyOf(each.node), each]));
}

function keyOf({ in: location, name }: JsonObject): string {
  return `${location} ${location === "header" ? String(name).toLowerCase() : name}`;
}

/** Pairs removed parameters with added ones that differ only in name and texts. */
function pairRenamed(before: Map<string, Located>, after: Map<string, Located>): Map<string, Located> {
  const gone = [...before].filter(([key]) => !after.has(key));
  const open = new Map([...after].filter(([key]) => !before.has(key)));
  const pairs = new Map<string, Located>();
  for (const [key, { node }] of gone) {
    const [successor, located] = [...open].find(([, other]) => isSameButName(node, other.node)) ?? [];
    if (successor === undefined || !located) continue;
    open.delete(successor);
    pairs.set(key, located);
  }
  return pairs;
}

function isSameButName(one: JsonObject, other: JsonObject): boolean {
  const shape = ({ in: location, required, schema, style, explode }: JsonObject) => {
    const bare = isObject(schema) ? { ...schema, description: null, title: null } : null;
    return [location ?? null, required ?? false, bare, style ?? null, explode ?? null];
  };
  return isEqual(shape(one), shape(other));
}

function reportRemoved({ report }: Comparison, parameter: Located, successor: Located | undefined): void {
  const { name } = parameter.node;
  const isPath = parameter.node.in === "path";
  report({
    rule: successor && isPath ? "path-parameter-renamed" : "parameter-removed",
    impact: "major",
    base: parameter.use,
    revision: successor?.use,
    say: (place) => `${place} ${successor ? `renamed to \`${successor.node.name}\`` : "removed"}`,
    action: successor ? `\`${name}\` → \`${successor.node.name}\`.` : `Stop passing \`${name}\`.`,
  });
}

function reportAdded({ report }: Comparison, parameter: Located, direction: Direction): void {
  const isRequired = parameter.node.required === true;
  const isMajor = isRequired && direction === "request";
  report({
    rule: isMajor ? "parameter-became-required" : "compatible",
    impact: isMajor ? "major" : "minor",
    revision: parameter.use,
    say: (place) => `${place} added${isRequired ? ", required" : ""}`,
    action: `Pass \`${parameter.node.name}\`.`,
  });
}

function compareParameter(comparison: Comparison, before: Located, after: Located, direction: Direction): void {
  const site = siteOf(before, after, new Set([direction]));
  compareTexts(comparison, before.node, after.node, site);
  compareRequired(comparison, before, after, direction);
  compareSerialization(comparison, before.node, after.node, site);
  if (before.node.deprecated !== after.node.deprecated && (before.node.deprecated || after.node.deprecated)) {
    comparison.report({
      rule: "deprecated",
      impact: "minor",
      ...site,
      say: (place) => `${place}: ${describeValues("deprecated", before.node.deprecated, after.node.deprecated)}`,
      action: "",
    });
  }
  if ((before.node.content === undefined) !== (after.node.content === undefined)) {
    comparison.report({
      rule: "parameter-moved",
      impact: "major",
      ...site,
      say: (place) => `${place}: described by ${after.node.content === undefined ? "a schema" : "a media type"} now`,
      action: "Check how its value is serialized.",
    });
    return;
  }
  compareContent(comparison, before, after, site.directions);
  comparison.compareSchemas(before.node.schema, after.node.schema, {
    ...site,
    base: `${before.pointer}/schema`,
    revision: `${after.pointer}/schema`,
  });
}

function compareRequired({ report }: Comparison, before: Located, after: Located, direction: Direction): void {
  const [one, other] = [before.node.required === true, after.node.required === true];
  if (one === other) return;
  const isMajor = direction === "request" ? other : one;
  report({
    rule: isMajor ? "parameter-became-required" : "compatible",
    impact: isMajor ? "major" : "minor",
    base: before.pointer,
    revision: after.pointer,
    say: (place) => `${place}: \`required\` ${other ? "set to `true`" : "removed"}`,
    action: `Pass \`${before.node.name}\`.`,
  });
}

function compareSerialization({ report }: Comparison, before: JsonObject, after: JsonObject, site: Site): void {
  const [one, other] = [serializationOf(before), serializationOf(after)];
  for (const keyword of Object.keys(one) as (keyof typeof one)[]) {
    if (one[keyword] === other[keyword]) continue;
    const isLooser = keyword === "allowEmptyValue" && other[keyword] === true;
    report({
      rule: isLooser ? "compatible" : "parameter-serialization-changed",
      impact: isLooser ? "minor" : "major",
      base: site.base,
      revision: site.revision,
      keyword,
      say: (place) => `${place}: ${describeValues(keyword, before[keyword], after[keyword])}`,
      action: "Adapt requests that you write yourself.",
    });
  }
}

/** How a parameter is serialized, including defaults. */
function serializationOf(parameter: JsonObject) {
  const { in: location, style = location === "query" || location === "cookie" ? "form" : "simple" } = parameter;
  return {
    style,
    explode: parameter.explode ?? style === "form",
    allowReserved: parameter.allowReserved ?? false,
    allowEmptyValue: parameter.allowEmptyValue ?? false,
  };
}
