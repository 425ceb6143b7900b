import type { JsonObject } from "@org/rtk-openapi-refs";
import { expect, test } from "vitest";
import { compareDescriptions } from "../../src/diff/compare.ts";
import { breaking, compatible, documentsOf, equal, type Pair, wording } from "./pairs.ts";

async function compare(pair: Pair): Promise<string[]> {
  const [before, after] = documentsOf(pair) as unknown as [JsonObject, JsonObject];
  const changes = await compareDescriptions(before, after);
  return changes.map(
    ({ impact, operations, message, rule }) =>
      `${impact} ${operations.join(", ") || "description"}: ${message} [${rule}]`,
  );
}

test.concurrent.for(breaking)("breaking: $name", async (pair, { expect }) => {
  expect(await compare(pair)).toEqual(pair.changes);
});

test.concurrent.for(compatible)("compatible: $name", async (pair, { expect }) => {
  expect(await compare(pair)).toEqual(pair.changes);
});

test.concurrent.for(wording)("wording: $name", async (pair, { expect }) => {
  expect(await compare(pair)).toEqual(pair.changes);
});

test.concurrent.for(equal)("no change: $name", async (pair, { expect }) => {
  expect(await compare(pair)).toEqual(pair.changes);
});

test("each list holds what its name says", () => {
  const gravest = (pairs: Pair[]) => [...new Set(pairs.map(({ changes }) => changes[0]?.split(" ")[0]))];
  expect([breaking, compatible, wording, equal].map(gravest)).toEqual([["major"], ["minor"], ["patch"], [undefined]]);
});
