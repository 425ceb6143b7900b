import { isObject, type Json } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../shared/json.ts";
import type { Comparison } from "../comparison.ts";
import { compareEntries, type Located } from "./entries.ts";
import { compareSecurity } from "./security.ts";
import { isText } from "./texts.ts";
import { describeValues, isEqual } from "./values.ts";

const comparedElsewhere = new Set(["servers", "security", "paths", "webhooks", "components"]);

/** Compares the descriptions' general parts: info, servers, security. */
export function compareRoots(comparison: Comparison): void {
  const [before, after] = [comparison.base.document, comparison.revision.document];
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (comparedElsewhere.has(keyword) || isEqual(withoutVersion(before[keyword]), withoutVersion(after[keyword])))
      continue;
    const isPatch = isText(keyword) || keyword === "info" || keyword === "openapi";
    comparison.report({
      rule: isPatch ? "wording" : "compatible",
      impact: isPatch ? "patch" : "minor",
      base: `#/${keyword}`,
      revision: `#/${keyword}`,
      say: (place) => `${place} changed`,
      action: "",
    });
  }
  compareSecurity(comparison, { node: before, pointer: "#" }, { node: after, pointer: "#" });
  compareServers(comparison);
}

/** Drops the version: it results from the changes and is not one itself. */
function withoutVersion(value: Json | undefined): Json | undefined {
  if (!isObject(value)) return value;
  const { version: _, ...rest } = value;
  return rest;
}

function compareServers(comparison: Comparison): void {
  const [before, after] = [serversOf(comparison.base.document), serversOf(comparison.revision.document)];
  const next = [...after.keys()].find((url) => !before.has(url));
  compareEntries(before, after, {
    removed: ({ pointer }, url) =>
      comparison.report({
        rule: "server-removed",
        impact: "major",
        base: pointer,
        say: () => `servers: ${next === undefined ? `\`url\` \`${url}\` removed` : describeValues("url", url, next)}`,
        action: next === undefined ? "Use another server." : `\`${url}\` → \`${next}\`.`,
      }),
    added: ({ pointer }, url) => {
      if (before.size > 0 && [...before.keys()].some((known) => !after.has(known))) return;
      comparison.report({
        rule: "compatible",
        impact: "minor",
        revision: pointer,
        say: () => `servers: \`${url}\` added`,
        action: "",
      });
    },
    both: (server, other) => {
      if (isEqual(server.node, other.node)) return;
      const isWordsOnly = isEqual(server.node.variables, other.node.variables);
      comparison.report({
        rule: isWordsOnly ? "wording" : "server-removed",
        impact: isWordsOnly ? "patch" : "major",
        base: server.pointer,
        revision: other.pointer,
        say: () => `servers: \`${server.node.url}\` described differently`,
        action: "Check the URL that you use.",
      });
    },
  });
}

function serversOf({ servers }: { servers?: Json }): Map<string, Located> {
  return new Map(
    itemsOf(servers).flatMap((node, index) => {
      const pointer = `#/servers/${index}`;
      return isObject(node) ? [[String(node.url), { node, pointer, use: pointer }] as const] : [];
    }),
  );
}
