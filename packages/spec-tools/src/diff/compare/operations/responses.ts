import { canonical, entriesOf } from "../../../shared/json.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { compareEntries, compareOthers, type Located, locateEntries, siteOf } from "../entries.ts";
import { compareTexts, isText } from "../texts.ts";
import { describeValues, isEqual } from "../values.ts";
import { compareContent, compareHeaders } from "./bodies.ts";

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
    added: (response, status) => {
      const isSuccess = status.startsWith("2");
      const known = [...one].filter(([other]) => other.startsWith("2") === isSuccess).map(([, each]) => each);
      if (directions.has("response")) reportAdded(comparison, known, response, status);
      else reportCompatible(comparison, response);
    },
    both: (response, next) => compareResponse(comparison, response, next, directions),
  });
}

/**
 * An additional success breaks code unless its body equals an existing one. An additional error breaks code if its body
 * differs from those of all other errors.
 */
function reportAdded(comparison: Comparison, known: Located[], response: Located, status: string): void {
  const isSuccess = status.startsWith("2");
  const [bodies, knownBodies] = [bodiesOf(response), new Set(known.flatMap(bodiesOf))];
  const isOther = bodies.some((body) => !knownBodies.has(body)) || (isSuccess && bodies.length === 0);
  if (!isOther || knownBodies.size === 0) {
    reportCompatible(comparison, response);
    return;
  }
  comparison.report({
    rule: isSuccess ? "success-response-added" : "error-body-added",
    impact: "major",
    revision: response.use,
    say: (place) => `${place} added`,
    action: isSuccess ? `Handle ${status}: its body is different or missing.` : "Check which shape the error has.",
  });
}

function reportCompatible({ report }: Comparison, response: Located): void {
  report({
    rule: "compatible",
    impact: "minor",
    revision: response.use,
    say: (place) => `${place} added`,
    action: "",
  });
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
  compareTexts(comparison, before.node, after.node, siteOf(before, after, directions));
  compareContent(comparison, before, after, directions);
  compareHeaders(comparison, before, after, directions);
  compareOthers(comparison, before, after, known, (keyword, one, other) =>
    isText(keyword) || isEqual(one, other) ? undefined : describeValues(keyword, one, other),
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
