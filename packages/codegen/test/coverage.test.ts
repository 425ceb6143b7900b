import { expect, test } from "vitest";
import type { Description } from "../src/description/description.ts";
import { type Finding, generateCoverage } from "../src/pages/coverage.ts";
import { smallDescription } from "./small-description.ts";

const json = { "application/json": {} };

const declared: Description = {
  ...smallDescription,
  paths: {
    "/lists": {
      get: operation("lists/get", { "200": { content: { ...json, "text/csv": {} } }, "404": { content: json } }),
    },
    "/items": { post: operation("items/create", { default: { content: json }, "201": { content: json } }) },
  },
};

test("has a row for each operation and a column for each status", () => {
  const table = generateCoverage(declared);
  expect(table).toContain("2 operations declare 5 responses; 5 of them are tested");
  expect(rowsOf(table)).toEqual([
    "| operation | 2xx | 404 | 5xx |",
    "| --- | :-: | :-: | :-: |",
    "| `items/create` | ✓ 201 |  | ✓ |",
    "| `lists/get` | ✓ 200, ✓ 200 text/csv | ✓ |  |",
  ]);
});

test("marks failed and untested responses", () => {
  const findings: Record<string, Finding> = { "200": "failed", "404": "untested" };
  const table = generateCoverage(declared, ({ status }) => findings[status] ?? "passed");
  expect(table).toContain("2 operations declare 5 responses; 2 of them are tested");
  expect(rowsOf(table).at(-1)).toBe("| `lists/get` | ✗ 200, ✗ 200 text/csv | – |  |");
});

function operation(operationId: string, responses: object) {
  return { operationId, summary: "", tags: [], responses: responses as never };
}

function rowsOf(table: string): string[] {
  return table.split("\n").filter((line) => line.startsWith("|"));
}
