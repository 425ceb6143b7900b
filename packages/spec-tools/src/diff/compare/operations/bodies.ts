import type { Comparison, Site } from "../../comparison.ts";
import { compareEntries, compareOthers, type Located, locateEntries, siteOf } from "../entries.ts";
import { compareTexts, isText } from "../texts.ts";
import { describeValues, isEqual } from "../values.ts";
import { compareExamples } from "./examples.ts";

/** Compares the media types of two bodies, and the content of each. */
export function compareContent(
  comparison: Comparison,
  before: Located,
  after: Located,
  directions: Site["directions"],
): void {
  const one = locateEntries(comparison.base, before.node.content, `${before.pointer}/content`);
  const other = locateEntries(comparison.revision, after.node.content, `${after.pointer}/content`);
  const isResponse = directions.has("response");
  compareEntries(one, other, {
    removed: (_, type) =>
      comparison.report({
        rule: "media-type-removed",
        impact: "major",
        base: before.pointer,
        revision: after.pointer,
        say: (place) => `${place}: media type \`${type}\` removed`,
        action: other.size > 0 ? `\`${type}\` → \`${[...other.keys()].join(" or ")}\`.` : "Expect no body.",
      }),
    added: (_, type) => {
      // The client prefers JSON. Before, the result had the type of the other media type, which changes now.
      const isOther = isResponse && type === "application/json" && one.size > 0;
      comparison.report({
        rule: isOther ? "media-type-added" : "compatible",
        impact: isOther ? "major" : "minor",
        base: before.pointer,
        revision: after.pointer,
        say: (place) => `${place}: media type \`${type}\` added`,
        action: "Read the body as JSON.",
      });
    },
    both: (media, next) => compareMedia(comparison, media, next, siteOf(media, next, directions)),
  });
}

const knownOfMedia = new Set(["schema", "example", "examples"]);

function compareMedia(comparison: Comparison, before: Located, after: Located, site: Site): void {
  comparison.compareSchemas(before.node.schema, after.node.schema, {
    ...site,
    base: `${before.pointer}/schema`,
    revision: `${after.pointer}/schema`,
  });
  compareExamples(comparison, before, after);
  compareOthers(comparison, before, after, knownOfMedia, (keyword, one, other) =>
    isText(keyword) || isEqual(one, other) ? undefined : describeValues(keyword, one, other),
  );
}

/** Compares the keywords of a body other than its content. */
export function compareRequestBodies(
  comparison: Comparison,
  before: Located,
  after: Located,
  directions: Site["directions"],
): void {
  const [one, other] = [before.node.required === true, after.node.required === true];
  if (one !== other) {
    const isMajor = directions.has("request") ? other : one;
    comparison.report({
      rule: isMajor ? "request-body-became-required" : "compatible",
      impact: isMajor ? "major" : "minor",
      base: before.pointer,
      revision: after.pointer,
      say: (place) => `${place}: \`required\` ${other ? "set" : "removed"}`,
      action: "Send a body.",
    });
  }
  compareTexts(comparison, before.node, after.node, siteOf(before, after, directions));
  compareContent(comparison, before, after, directions);
}

/** Compares the headers of two responses; their names are case-insensitive. */
export function compareHeaders(
  comparison: Comparison,
  before: Located,
  after: Located,
  directions: Site["directions"],
): void {
  const lower = (name: string) => name.toLowerCase();
  const one = locateEntries(comparison.base, before.node.headers, `${before.pointer}/headers`, lower);
  const other = locateEntries(comparison.revision, after.node.headers, `${after.pointer}/headers`, lower);
  compareEntries(one, other, {
    removed: (header, name) =>
      comparison.report({
        rule: "response-header-removed",
        impact: "major",
        base: header.use,
        say: (place) => `${place} removed`,
        action: `Stop reading \`${name}\`.`,
      }),
    added: (header) =>
      comparison.report({
        rule: "compatible",
        impact: "minor",
        revision: header.use,
        say: (place) => `${place} added`,
        action: "",
      }),
    both: (header, next) => {
      const site = siteOf(header, next, directions);
      compareTexts(comparison, header.node, next.node, site);
      comparison.compareSchemas(header.node.schema, next.node.schema, {
        ...site,
        base: `${header.pointer}/schema`,
        revision: `${next.pointer}/schema`,
      });
      reportOtherKeywords(comparison, header, next);
    },
  });
}

function reportOtherKeywords({ report }: Comparison, before: Located, after: Located): void {
  const keywords = new Set([...Object.keys(before.node), ...Object.keys(after.node)]);
  for (const keyword of keywords) {
    if (keyword === "schema" || isText(keyword) || isEqual(before.node[keyword], after.node[keyword])) continue;
    report({
      rule: keyword === "deprecated" ? "deprecated" : "compatible",
      impact: "minor",
      base: before.pointer,
      revision: after.pointer,
      say: (place) => `${place}: ${describeValues(keyword, before.node[keyword], after.node[keyword])}`,
      action: "",
    });
  }
}
