import type { JsonObject } from "@org/rtk-openapi-refs";
import { expect, test } from "vitest";
import { compareDescriptions } from "../../src/diff/compare.ts";
import { fixture } from "./fixture.ts";
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

test("a parameter that one operation stops sharing changes for that operation only", () => {
  const edit: Pair["edit"] = ({ paths }) => {
    const parameter = { name: "app_id", in: "path", required: true, schema: { type: "string", maxLength: 5 } };
    paths["/{app_id}/things/{thing_id}"].get.parameters[0] = parameter;
  };
  expect(compare({ name: "", edit, changes: [] })).toEqual([
    "major things/get: path parameter `app_id`: `maxLength` set to `5` [schema-constraint-changed]",
  ]);
});

test("rates the first of several forms as visible to users, the others as invisible", () => {
  const described = (first: object, other: object) => {
    const document = fixture();
    const schema = { "x-one-form": true, anyOf: [first, other] };
    const response = { description: "Done.", content: { "application/json": { schema } } };
    Object.assign(document.paths["/{app_id}/things/{thing_id}"].get.responses["200"], response);
    return document as unknown as JsonObject;
  };
  const [text, number] = [{ type: "string" }, { type: "integer" }];
  const object = (property: object) => ({ type: "object", properties: { a: property }, required: ["a"] });
  const rate = (first: object, other: object) =>
    compareDescriptions(described(object(text), object(text)), described(first, other)).map(
      ({ impact, rule }) => `${impact} ${rule}`,
    );
  expect(rate(object(text), object(number))).toEqual(["patch other-form"]);
  expect(rate(object(number), object(text))).toEqual(["major schema-type-changed"]);
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
