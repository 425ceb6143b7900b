import { type Json, parsePointer } from "@org/rtk-openapi-refs";
import type { Comparison } from "../comparison.ts";
import { httpMethods } from "../http-methods.ts";
import { canSearchRenames } from "../rename-search.ts";
import { directionsIn, type Side } from "../side.ts";
import { compareEntries, compareOthers, type Located, locate, locateEntries, siteOf } from "./entries.ts";
import { compareOperations, type LocatedOperation } from "./operations/operations.ts";
import { compareTexts, isText } from "./texts.ts";
import { describeValues, isEqual } from "./values.ts";

/** Compares the paths, or the webhooks, of two descriptions. */
export function comparePaths(comparison: Comparison, section: "paths" | "webhooks"): void {
  const before = locateEntries(comparison.base, comparison.base.document[section], `#/${section}`);
  const after = locateEntries(comparison.revision, comparison.revision.document[section], `#/${section}`);
  const renamed = pairRenamed(before, after);
  const successors = new Set(renamed.values());
  compareEntries(before, after, {
    removed: (item, path) => {
      const successor = renamed.get(path);
      if (section === "webhooks") reportEventRemoved(comparison, path, item);
      else reportRemoved(comparison, path, item, successor);
      const next = successor === undefined ? undefined : after.get(successor);
      if (next) compareItems(comparison, section, item, next);
    },
    added: (item, path) => {
      if (successors.has(path)) return;
      comparison.report({
        rule: "operation-added",
        impact: "minor",
        revision: item.use,
        say: (place) => `${place} added`,
        action: "",
      });
    },
    both: (item, next) => compareItems(comparison, section, item, next),
  });
}

/** Pairs removed paths with added ones that have an operation with the same id, or the same segments. */
function pairRenamed(before: Map<string, Located>, after: Map<string, Located>): Map<string, string> {
  const open = new Map([...after].filter(([path]) => !before.has(path)));
  const gone = [...before].filter(([path]) => !after.has(path));
  const pairs = new Map<string, string>();
  if (!canSearchRenames(gone.length, open.size)) return pairs;
  for (const [path, { node }] of gone) {
    const ids = idsOf(node);
    const isSame = (other: string, item: Located) =>
      bare(other) === bare(path) || idsOf(item.node).some((id) => ids.includes(id));
    const [successor] = [...open].find(([other, item]) => isSame(other, item)) ?? [];
    if (successor === undefined) continue;
    open.delete(successor);
    pairs.set(path, successor);
  }
  return pairs;
}

function idsOf(item: Located["node"]): Json[] {
  return httpMethods.flatMap((method) => Object(item[method]).operationId ?? []);
}

/** Returns a path without the names of its parameters. */
function bare(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function reportRemoved({ report }: Comparison, path: string, item: Located, successor: string | undefined): void {
  const isSameButNames = successor !== undefined && bare(successor) === bare(path);
  report({
    rule: isSameButNames ? "path-parameter-renamed" : "path-removed",
    impact: "major",
    base: item.use,
    say: (place) => `${place} ${successor === undefined ? "removed" : `renamed to \`${successor}\``}`,
    action: successor === undefined ? "Stop calling it." : `At the path level, \`${path}\` → \`${successor}\`.`,
  });
}

function reportEventRemoved({ report }: Comparison, name: string, item: Located): void {
  report({
    rule: "webhook-event-removed",
    impact: "major",
    base: item.use,
    say: (place) => `${place} removed`,
    action: `Stop waiting for \`${name}\`.`,
  });
}

const known = new Set([...httpMethods, "parameters"]);

function compareItems(comparison: Comparison, section: string, before: Located, after: Located): void {
  compareTexts(comparison, before.node, after.node, siteOf(before, after, new Set()));
  compareEntries(operationsOf(comparison.base, before), operationsOf(comparison.revision, after), {
    removed: (operation) =>
      comparison.report({
        rule: "operation-removed",
        impact: "major",
        base: operation.use,
        say: (place) => `${place} removed (${routeOf(operation)})`,
        action: "Stop calling it.",
      }),
    added: (operation) =>
      comparison.report({
        rule: "operation-added",
        impact: "minor",
        revision: operation.use,
        say: (place) => `${place} added (${routeOf(operation)})`,
        action: "",
      }),
    both: (operation, next) =>
      compareOperations(comparison, withShared(operation, before), withShared(next, after), directionsIn(section)),
  });
  compareOthers(comparison, before, after, known, (keyword, one, other) =>
    isText(keyword) || isEqual(one, other) ? undefined : describeValues(keyword, one, other),
  );
}

function operationsOf(side: Side, { node, pointer }: Located): Map<string, Located> {
  return new Map(
    httpMethods.flatMap((method) => {
      const operation = locate(side, node[method], `${pointer}/${method}`);
      return operation ? [[method, operation] as const] : [];
    }),
  );
}

function withShared(operation: Located, item: Located): LocatedOperation {
  return { ...operation, shared: { nodes: item.node.parameters, pointer: `${item.pointer}/parameters` } };
}

/** `DELETE /apps` */
function routeOf({ pointer }: Located): string {
  const [, path = "", method = ""] = parsePointer(pointer);
  return `${method.toUpperCase()} ${path}`;
}
