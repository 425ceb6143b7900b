import { canonical, entriesOf } from "../../shared/json.ts";
import type { Comparison, Site } from "../comparison.ts";
import { compareContent, compareHeaders } from "./bodies.ts";
import { compareEntries, compareOthers, type Located, locateEntries, siteOf } from "./entries.ts";
import { describeValues, isEqual } from "./values.ts";
import { compareWords, isWords } from "./words.ts";

/** Compares the responses of an operation, status by status. */
export function compareResponses(
  comparison: Comparison,
  before: Located,
  after: Located,
  directions: Site["directions"],
): void {
  const one = locateEntries(comparison.base, before.node.responses, `${before.pointer}/responses`);
  const other = locateEntries(comparison.revision, after.node.responses, `${after.pointer}/responses`);
  compareEntries(one, other, {
    removed: (response, status) =>
      comparison.report({
        rule: "response-removed",
        impact: "major",
        base: response.use,
        say: (place) => `${place} removed`,
        action: `Stop handling ${status}.`,
      }),
    added: (response, status) => reportAdded(comparison, errorsIn(one), response, status, directions),
    both: (response, next) => compareResponse(comparison, response, next, directions),
  });
}

function reportAdded(
  { report }: Comparison,
  known: Located[],
  response: Located,
  status: string,
  directions: Site["directions"],
): void {
  const isSuccess = directions.has("response") && /^2/.test(status);
  const bodies = new Set(known.flatMap(bodiesOf));
  const isOther = directions.has("response") && bodies.size > 0 && bodiesOf(response).some((body) => !bodies.has(body));
  report({
    rule: isSuccess ? "success-response-added" : isOther ? "error-body-added" : "compatible",
    impact: isSuccess || isOther ? "major" : "minor",
    revision: response.use,
    say: (place) => `${place} added`,
    action: isSuccess ? `Handle ${status} beside the statuses there were.` : "Check which shape the error has.",
  });
}

function errorsIn(responses: Map<string, Located>): Located[] {
  return [...responses].filter(([status]) => !status.startsWith("2")).map(([, response]) => response);
}

function bodiesOf({ node }: Located): string[] {
  return entriesOf(node.content).map(([type, media]) => `${type} ${canonical(Object(media).schema)}`);
}

const known = new Set(["content", "headers", "links"]);

function compareResponse(
  comparison: Comparison,
  before: Located,
  after: Located,
  directions: Site["directions"],
): void {
  compareWords(comparison, before.node, after.node, siteOf(before, after, directions));
  compareContent(comparison, before, after, directions);
  compareHeaders(comparison, before, after, directions);
  compareOthers(comparison, before, after, known, (keyword, one, other) =>
    isWords(keyword) || isEqual(one, other) ? undefined : describeValues(keyword, one, other),
  );
  if (isEqual(before.node.links, after.node.links)) return;
  comparison.report({
    rule: "compatible",
    impact: "minor",
    base: before.pointer,
    revision: after.pointer,
    say: (place) => `${place}: \`links\` changed`,
    action: "",
  });
}
