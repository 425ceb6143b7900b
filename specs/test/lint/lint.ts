import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { lint, lintFromString, loadConfig, parseYaml } from "@redocly/openapi-core";

const configPath = pathTo("../../redocly.yaml");
const config = await loadConfig({ configPath });
const fixturePath = pathTo("fixture.yaml");
const fixture = await readFile(fixturePath, "utf8");

type RuleSetting = "off" | { severity: string; exceptions?: string[] };

/** Returns the rules in redocly.yaml, without those of the ruleset that it extends. */
export const configuredRules = (parseYaml(await readFile(configPath, "utf8")) as { rules: Record<string, RuleSetting> })
  .rules;

/** The bundle. */
export const bundleText: string = await readFile(pathTo("../../dist/openapi.json"), "utf8");

export interface Problem {
  rule: string;
  message: string;
}

/** Lints fixture.yaml as a bundle, optionally after one edit. */
export async function problemsAfter(text = "", replacement = ""): Promise<Problem[]> {
  if (!fixture.includes(text)) throw new Error(`fixture.yaml does not contain ${JSON.stringify(text)}`);
  const source = fixture.replaceAll(text, () => replacement);
  const problems = await lintFromString({ source, absoluteRef: fixturePath, config: config.forAlias("bundle") });
  return problems.map(({ ruleId, message }) => ({ rule: ruleId, message }));
}

/** Lints a description in files and returns the messages of one rule. */
export async function problemsOfFile(path: string, rule: string): Promise<string[]> {
  const problems = await lint({ ref: path, config: config.forAlias("source") });
  return problems.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

function pathTo(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
