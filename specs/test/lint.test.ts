import { describe, expect, test } from "vitest";
import { rules } from "../lint/plugin.ts";
import { acceptedEdits, brokenOwnRules, brokenRules } from "./lint/edits.ts";
import { bundleText, configuredRules, problemsAfter } from "./lint/lint.ts";

test("the fixture follows every rule", async () => {
  expect(await problemsAfter()).toEqual([]);
});

describe.each(Object.entries({ ...brokenRules, ...brokenOwnRules }))("%s", (rule, edits) => {
  test.each(edits)("refuses %j replaced with %j", async (text, replacement, message) => {
    const problems = await problemsAfter(text, replacement);
    expect(problems.map((problem) => problem.rule)).toEqual(problems.map(() => rule));
    expect(problems[0]).toEqual({ rule, message: message ?? expect.any(String) });
  });
});

test.each(Object.entries(acceptedEdits))("accepts %s", async (_, [text, replacement]) => {
  expect(await problemsAfter(text, replacement)).toEqual([]);
});

test("every rule in redocly.yaml has a test", () => {
  const turnedOn = Object.entries(configuredRules).flatMap(([rule, setting]) => (setting === "off" ? [] : [rule]));
  const tested = [
    ...Object.keys(brokenRules),
    ...Object.keys(brokenOwnRules),
    "rtk/no-unused-file",
    "rtk/operation-file",
  ];
  expect(tested.sort()).toEqual(turnedOn.sort());
});

test("every rule of the plugin is turned on", () => {
  expect(Object.keys(rules).map((rule) => configuredRules[`rtk/${rule}`])).not.toContain(undefined);
});

test("every exception in redocly.yaml is still needed", () => {
  const exceptions = Object.values(configuredRules).flatMap((setting) =>
    setting === "off" ? [] : (setting.exceptions ?? []),
  );
  expect(exceptions.filter((name) => !bundleText.includes(`"${name}"`))).toEqual([]);
});
