import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { lint, lintFromString, loadConfig, parseYaml } from "@redocly/openapi-core";

const configPath = pathTo("../../redocly.yaml");
const config = await loadConfig({ configPath });
const thingsPath = pathTo("things.yaml");
const things = await readFile(thingsPath, "utf8");

type RuleSetting = "off" | { severity: string; exceptions?: string[] };

/** The rules that redocly.yaml names, those of the set that it extends not among them. */
export const law = (parseYaml(await readFile(configPath, "utf8")) as { rules: Record<string, RuleSetting> }).rules;

/** The description as it ships. */
export const bundleText: string = await readFile(pathTo("../../dist/openapi.json"), "utf8");

export interface Problem {
  rule: string;
  message: string;
}

/** What the lint of a bundle says of things.yaml after one edit, or of the file as it is. */
export async function problemsAfter(text = "", replacement = ""): Promise<Problem[]> {
  if (!things.includes(text)) throw new Error(`things.yaml does not contain ${JSON.stringify(text)}`);
  const source = things.replaceAll(text, () => replacement);
  const problems = await lintFromString({ source, absoluteRef: thingsPath, config: config.forAlias("bundle") });
  return problems.map(({ ruleId, message }) => ({ rule: ruleId, message }));
}

/** What one rule says of a description in files. */
export async function problemsOfFile(path: string, rule: string): Promise<string[]> {
  const problems = await lint({ ref: path, config: config.forAlias("source") });
  return problems.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

function pathTo(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
