import { describe, expect, test } from "vitest";
import { rules } from "../lint/plugin.ts";
import { brokenOwnRules, brokenRules, kept } from "./lint/edits.ts";
import { bundleText, law, problemsAfter } from "./lint/lint.ts";

test("the small description keeps every rule", async () => {
  expect(await problemsAfter()).toEqual([]);
});

describe.each(Object.entries({ ...brokenRules, ...brokenOwnRules }))("%s", (rule, edits) => {
  test.each(edits)("refuses to replace %j by %j", async (text, replacement, message) => {
    const problems = await problemsAfter(text, replacement);
    expect(problems.map((problem) => problem.rule)).toEqual(problems.map(() => rule));
    expect(problems[0]).toEqual({ rule, message: message ?? expect.any(String) });
  });
});

test.each(Object.entries(kept))("%s is fine", async (_, [text, replacement]) => {
  expect(await problemsAfter(text, replacement)).toEqual([]);
});

test("every rule that redocly.yaml turns on is tested", () => {
  const turnedOn = Object.entries(law).flatMap(([rule, setting]) => (setting === "off" ? [] : [rule]));
  const tested = [
    ...Object.keys(brokenRules),
    ...Object.keys(brokenOwnRules),
    "rtk/no-unused-file",
    "rtk/operation-file",
  ];
  expect(tested.sort()).toEqual(turnedOn.sort());
});

test("every rule of the plugin is turned on", () => {
  expect(Object.keys(rules).map((rule) => law[`rtk/${rule}`])).not.toContain(undefined);
});

test("every exception that redocly.yaml makes is still needed", () => {
  const exceptions = Object.values(law).flatMap((setting) => (setting === "off" ? [] : (setting.exceptions ?? [])));
  expect(exceptions.filter((name) => !bundleText.includes(`"${name}"`))).toEqual([]);
});
