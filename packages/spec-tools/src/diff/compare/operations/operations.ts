import type { Rule } from "../../change.ts";
import type { Comparison } from "../../comparison.ts";
import { nameForUsers } from "../../names.ts";
import type { Direction } from "../../side.ts";
import { compareOthers, type Located, locate, siteOf } from "../entries.ts";
import { compareSecurity } from "../security.ts";
import { compareTexts, isText } from "../texts.ts";
import { describeValues, isEqual } from "../values.ts";
import { compareRequestBodies } from "./bodies.ts";
import { compareParameters, type ParameterList } from "./parameters.ts";
import { compareResponses } from "./responses.ts";

/** An operation and the parameters of its path. */
export interface LocatedOperation extends Located {
  shared: ParameterList;
}

const known = new Set(["operationId", "parameters", "requestBody", "responses", "security", "deprecated", "x-paging"]);

/** Compares two descriptions of one operation. */
export function compareOperations(
  comparison: Comparison,
  before: LocatedOperation,
  after: LocatedOperation,
  [sent, received]: [Direction, Direction],
): void {
  const site = siteOf(before, after, new Set([sent]));
  compareIds(comparison, before, after);
  compareTexts(comparison, before.node, after.node, site);
  compareParameters(comparison, parametersOf(before), parametersOf(after), sent);
  compareBodies(comparison, before, after, sent);
  compareResponses(comparison, before, after, new Set([received]));
  compareSecurity(comparison, before, after);
  comparePaging(comparison, before, after);
  compareOthers(comparison, before, after, known, (keyword, one, other) =>
    isText(keyword) || isEqual(one, other) ? undefined : describeValues(keyword, one, other),
  );
  if ((before.node.deprecated ?? false) === (after.node.deprecated ?? false)) return;
  comparison.report({
    rule: "deprecated",
    impact: "minor",
    base: before.pointer,
    revision: after.pointer,
    say: (place) => `${place}: ${describeValues("deprecated", before.node.deprecated, after.node.deprecated)}`,
    action: "",
  });
}

function parametersOf({ node, pointer, shared }: LocatedOperation): ParameterList[] {
  return [shared, { nodes: node.parameters, pointer: `${pointer}/parameters` }];
}

function compareIds({ report }: Comparison, before: Located, after: Located): void {
  const [one, other] = [before.node.operationId, after.node.operationId];
  if (one === other) return;
  report({
    rule: "operation-id-changed",
    impact: "major",
    base: before.pointer,
    revision: after.pointer,
    say: (place) => `${place}: ${describeValues("operationId", one, other)}`,
    action: `\`${nameForUsers(String(one))}\` → \`${nameForUsers(String(other))}\`.`,
  });
}

function compareBodies(comparison: Comparison, before: Located, after: Located, direction: Direction): void {
  const one = locate(comparison.base, before.node.requestBody, `${before.pointer}/requestBody`);
  const other = locate(comparison.revision, after.node.requestBody, `${after.pointer}/requestBody`);
  if (one && other) compareRequestBodies(comparison, one, other, new Set([direction]));
  else if (one) {
    comparison.report({
      rule: "request-body-removed",
      impact: "major",
      base: one.use,
      say: (place) => `${place} removed`,
      action: "Stop sending a body.",
    });
  } else if (other) reportBodyAdded(comparison, after, other, direction);
}

/**
 * A method takes the properties of the body next to its parameters. Required properties must be passed even if the body
 * is optional, and a method with a body sends everything but path parameters in it, including query parameters.
 */
function reportBodyAdded(
  { revision, report }: Comparison,
  operation: Located,
  body: Located,
  direction: Direction,
): void {
  const { content } = body.node;
  const schema = Object(Object(content)["application/json"]).schema;
  const isDemanded =
    body.node.required === true || revision.read(schema).alternatives.some(({ required }) => required.size > 0);
  const hasQuery = JSON.stringify(operation.node.parameters ?? []).includes('"query"');
  const rule = direction === "response" ? "request-body-added" : ruleOf(isDemanded, schema !== undefined && hasQuery);
  report({
    rule,
    impact: rule === "request-body-added" ? "minor" : "major",
    revision: body.use,
    say: (place) => `${place} added${body.node.required === true ? ", required" : ""}`,
    action: rule === "query-moved-to-body" ? "Pass the query parameters at path level." : "Send a body.",
  });
}

function ruleOf(isDemanded: boolean, movesQuery: boolean): Rule {
  if (isDemanded) return "request-body-became-required";
  return movesQuery ? "query-moved-to-body" : "request-body-added";
}

function comparePaging({ report }: Comparison, before: Located, after: Located): void {
  const [one, other] = [before.node["x-paging"], after.node["x-paging"]];
  if (isEqual(one, other)) return;
  const isNew = one === undefined;
  report({
    rule: isNew ? "paging-added" : "paging-changed",
    impact: isNew ? "minor" : "major",
    base: isNew ? undefined : `${before.pointer}/x-paging`,
    revision: other === undefined ? undefined : `${after.pointer}/x-paging`,
    say: (place) => `${place} ${isNew ? "added" : other === undefined ? "removed" : "changed"}`,
    action: other === undefined ? "Request the pages yourself." : "Check what `iterate` yields.",
  });
}
