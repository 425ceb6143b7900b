import type { JsonObject } from "@org/rtk-openapi-refs";
import { expect, test } from "vitest";
import { compareDescriptions } from "../../src/diff/compare.ts";
import { breakingOperations } from "./pairs/breaking-operations.ts";
import { breakingSchemas } from "./pairs/breaking-schemas.ts";
import { compatible } from "./pairs/compatible.ts";
import { equal } from "./pairs/equal.ts";
import { documentsOf, type Pair } from "./pairs/pair.ts";
import { wording } from "./pairs/wording.ts";

const breaking = [...breakingOperations, ...breakingSchemas];

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
