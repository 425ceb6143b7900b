import { join, relative } from "node:path";
import { getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";

/** A problem in a file of the description. */
export interface Problem {
  /** File relative to the repository's root, line and column. */
  place: string;
  rule: string;
  message: string;
}

/**
 * Lints the description as `redocly lint` does, with the rules of specs/redocly.yaml.
 *
 * @param api `source`: the files as written; `bundle`: the bundle, which includes the examples
 */
export async function findProblems(root: string, api: "source" | "bundle"): Promise<Problem[]> {
  const config = await loadConfig({ configPath: join(root, "specs/redocly.yaml") });
  const file = api === "source" ? "specs/openapi.yaml" : "specs/dist/openapi.json";
  try {
    const found = await lint({ ref: join(root, file), config: config.forAlias(api) });
    return found
      .filter(({ severity, ignored }) => severity === "error" && !ignored)
      .map(({ ruleId, message, location: [location] }) => ({
        place: location ? describeLocation(root, getLineColLocation(location)) : file,
        rule: ruleId,
        message: message.trim().replaceAll(`${root}/`, ""),
      }));
  } catch (error) {
    return [readError(root, file, error as YamlParseError)];
  }
}

/** Thrown for a root file that is not YAML; other files are reported as problems. */
interface YamlParseError extends Error {
  line?: number;
  col?: number;
}

function readError(root: string, file: string, { message, line = 1, col = 1 }: YamlParseError): Problem {
  return { place: `${file}:${line}:${col}`, rule: "yaml", message: message.replaceAll(`${root}/`, "") };
}

function describeLocation(root: string, { source, start }: ReturnType<typeof getLineColLocation>): string {
  return `${relative(root, source.absoluteRef)}:${start.line}:${start.col}`;
}
