import type { JsonObject } from "@org/rtk-openapi-refs";
import { expect, test } from "vitest";
import { compareDescriptions } from "../../src/diff/compare.ts";
import { breaking, compatible, documentsOf, equal, type Pair, wording } from "./pairs.ts";

function compare(pair: Pair): string[] {
  const [before, after] = documentsOf(pair) as unknown as [JsonObject, JsonObject];
  const changes = compareDescriptions(before, after);
  return changes.map(
    ({ impact, operations, message, rule }) =>
      `${impact} ${operations.join(", ") || "description"}: ${message} [${rule}]`,
  );
}

test.for(breaking)("breaking: $name", (pair) => {
  expect(compare(pair)).toEqual(pair.changes);
});

test.for(compatible)("compatible: $name", (pair) => {
  expect(compare(pair)).toEqual(pair.changes);
});

test.for(wording)("wording: $name", (pair) => {
  expect(compare(pair)).toEqual(pair.changes);
});

test.for(equal)("no change: $name", (pair) => {
  expect(compare(pair)).toEqual(pair.changes);
});

test("each list contains only what its name says", () => {
  const mostSevere = (pairs: Pair[]) => [...new Set(pairs.map(({ changes }) => changes[0]?.split(" ")[0]))];
  expect([breaking, compatible, wording, equal].map(mostSevere)).toEqual([
    ["major"],
    ["minor"],
    ["patch"],
    [undefined],
  ]);
});
