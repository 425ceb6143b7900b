import { checkExpanded, checkSelfContained, checkTree, type Json, parseDocument } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";

describe("parseDocument", () => {
  test("reads JSON and YAML, with anchors and a byte order mark", async () => {
    expect(await parseDocument('\uFEFF{ "a": [1] }')).toEqual({ a: [1] });
    expect(await parseDocument("a: &one [1]\nb: *one\n")).toEqual({ a: [1], b: [1] });
  });

  const doubling = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
  test.each([
    ["a value that contains itself", "a: &a\n  b: [*a]\n", "it contains itself (at #/a/b/0)"],
    ["anchors that double", ["a0: &a0 [x]", ...doubling].join("\n"), "it has more than 3,000,000 values (at #/a"],
    [
      "deep JSON",
      `{ "a": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`,
      "it is nested deeper than 300 levels (at #/a",
    ],
    ["deep YAML", `a: ${"[".repeat(1_000)}${"]".repeat(1_000)}`, "nesting exceeded"],
    ["broken YAML", "a: [", "unexpected end"],
    ["broken JSON", "{ a", "Expected property name"],
  ])("refuses %s", async (_, text, message) => {
    await expect(parseDocument(text)).rejects.toMatchObject({
      name: "DocumentError",
      message: expect.stringContaining(message),
    });
  });
});

test("checkTree accepts a value that occurs twice, but not inside itself", () => {
  const shared = { a: [1] };
  expect(() => checkTree({ one: shared, other: shared })).not.toThrow();
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  expect(() => checkTree(cycle)).toThrow("it contains itself (at #/self)");
});

describe("checkExpanded", () => {
  const ref = (name: string) => ({ $ref: `#/schemas/${name}` });

  test("follows recursion once", () => {
    expect(() => checkExpanded({ schemas: { Tree: { items: ref("Tree"), left: ref("Tree") } } })).not.toThrow();
  });

  test("refuses schemas that double with each level", () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      return [`S${level}`, { a: ref(`S${level + 1}`), b: ref(`S${level + 1}`) }] as const;
    });
    const schemas = { ...Object.fromEntries(levels), S40: {} };
    expect(() => checkTree({ schemas })).not.toThrow();
    expect(() => checkExpanded({ schemas })).toThrow("it has more than 3,000,000 values (at #/schemas/S");
  });

  test("refuses references that nest too deeply", () => {
    const levels = Array.from({ length: 1_000 }, (_, level) => [`S${level}`, { a: ref(`S${level + 1}`) }] as const);
    const schemas = { ...Object.fromEntries(levels), S1000: {} };
    expect(() => checkExpanded({ schemas })).toThrow("it nests references deeper than 300 levels");
  });
});

test.each<[string, Json, string | undefined]>([
  ["a local reference", { a: { $ref: "#/b" }, b: {} }, undefined],
  ["a property called $ref", { properties: { $ref: { type: "string" } } }, undefined],
  ["a file", { a: [{ $ref: "/etc/passwd" }] }, "$ref /etc/passwd at #/a/0 points outside the document; bundle"],
  ["a URL", { a: { $ref: "http://a/b#/c" } }, "$ref http://a/b#/c at #/a points outside the document; bundle"],
])("checkSelfContained checks %s", (_, document, message) => {
  if (message === undefined) expect(() => checkSelfContained(document)).not.toThrow();
  else expect(() => checkSelfContained(document)).toThrow(message);
});
