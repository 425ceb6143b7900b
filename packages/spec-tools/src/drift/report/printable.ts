import { printable } from "@org/rtk-command-line";
import type { Json } from "@org/rtk-openapi-refs";
import type { Difference } from "../compare/difference.ts";
import type { Operation } from "../description/operations.ts";
import type { DriftReport } from "./report.ts";

/** Escapes text from documents: these are untrusted, and reports go to terminals and workflows. */
export function toPrintable(report: DriftReport): DriftReport {
  const operations = [...report.operations].map(([id, operation]): [string, Operation] => [
    printable(id),
    { ...operation, route: printable(operation.route) },
  ]);
  return {
    ...report,
    source: printable(report.source),
    unexplained: report.unexplained.map(cleanDifference),
    stale: report.stale.map((stale) => ({
      ...stale,
      unmatched: stale.unmatched.map(printable),
      outdated: stale.outdated.map(cleanDifference),
    })),
    operations: new Map(operations),
  };
}

function cleanDifference({ shared, ...difference }: Difference): Difference {
  const { operation, location, schema, ours, theirs } = difference;
  return {
    ...difference,
    operation: printable(operation),
    location: printable(location),
    ours: clean(ours),
    theirs: clean(theirs),
    ...(schema === undefined ? {} : { schema: printable(schema) }),
    ...(shared
      ? { shared: { name: printable(shared.name), from: printable(location.slice(0, shared.from)).length } }
      : {}),
  };
}

function clean(value: Json): Json {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [printable(key), clean(inner)]));
}
