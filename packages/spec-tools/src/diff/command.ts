import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CommandResult } from "../shared/command-result.ts";
import { InputError } from "../shared/input-error.ts";
import { repositoryRoot } from "../shared/repository.ts";
import { findDefaultBase, readSource } from "./base.ts";
import { compareDescriptions } from "./compare.ts";
import { reportJson } from "./report/json.ts";
import { reportMarkdown } from "./report/markdown.ts";
import type { DiffReport } from "./report/report.ts";
import { reportText } from "./report/text.ts";

const usage = `Usage: pnpm spec:diff [options] [<base> [<revision>]]

Lists what changed between two descriptions, by operation. Each change is rated: major (breaks calls or types of users),
minor (something more), patch (words and examples).

  <base>       git revision, file or URL (default: the client's last release, or else the commit at which this
               branch left main)
  <revision>   the same (default: specs/openapi.yaml)

Options:
  --json       print the report as JSON
  --markdown   print the report as Markdown
  --help       print this text

Exit code: 0, or 2 if the arguments are invalid.
`;

/**
 * Runs `spec:diff`.
 *
 * @param args the command line's arguments
 * @param repository root of the repository whose description is compared
 */
export async function runDiff(args: string[], repository = repositoryRoot): Promise<CommandResult> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) return { exitCode: 0, output: usage, errors: "" };
    const report = await diffSources(repository, positionals[0], positionals[1]);
    const write = values.json ? reportJson : values.markdown ? reportMarkdown : reportText;
    return { exitCode: 0, output: write(report), errors: "" };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { exitCode: 2, output: "", errors: `${error.message}\n` };
  }
}

/**
 * Compares two descriptions of a repository.
 * @throws InputError naming the source that is invalid
 */
export async function diffSources(repository: string, base?: string, revision?: string): Promise<DiffReport> {
  const before = await readSource(repository, base ?? (await findDefaultBase(repository)));
  const after = await readSource(repository, revision ?? join(repository, "specs/openapi.yaml"));
  const changes = compareDescriptions(before.document, after.document);
  return { base: before.name, revision: after.name, changes };
}

function readArguments(args: string[]) {
  const flag = { type: "boolean" } as const;
  try {
    const read = parseArgs({ args, allowPositionals: true, options: { json: flag, markdown: flag, help: flag } });
    if (read.positionals.length > 2) throw new Error("Pass at most two descriptions.");
    if (read.values.json && read.values.markdown) throw new Error("Use either --json or --markdown, not both.");
    return read;
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${usage}`);
  }
}
