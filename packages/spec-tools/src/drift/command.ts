import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { CommandResult } from "../shared/command-result.ts";
import { readDocument } from "../shared/document.ts";
import { InputError } from "../shared/input-error.ts";
import { repositoryRoot } from "../shared/repository.ts";
import { kinds } from "./compare/difference.ts";
import { compareDocuments } from "./compare/documents.ts";
import { readLedger } from "./ledger.ts";
import { reconcile } from "./reconcile.ts";
import { reportGithub } from "./report/github.ts";
import { reportJson } from "./report/json.ts";
import type { DriftReport } from "./report/report.ts";
import { reportText } from "./report/text.ts";

const defaultDescription = "specs/dist/openapi.json";
const defaultLedger = "specs/upstream-deviations.yaml";

const usage = `Usage: pnpm spec:drift [options] <file or URL of an OpenAPI 3 document, JSON or YAML>

Compares the RealtimeKit part of Cloudflare's description with ours. Lists what is new, gone or changed there and not in
the ledger of deliberate differences, and ledger rows that are stale.

Options:
  --json                  print the report as JSON
  --github                print the report as GitHub annotations
  --description <file>    our description (default: ${defaultDescription})
  --ledger <file>         the ledger (default: ${defaultLedger})
  --help                  print this text

Exit code: 0 if nothing is new, 1 if something is, 2 if the arguments are invalid.

Kinds of differences:
${Object.entries(kinds)
  .map(([kind, meaning]) => `  ${kind.padEnd(22)}${meaning}`)
  .join("\n")}
`;

/**
 * Runs `spec:drift`.
 *
 * @param args the command line's arguments
 */
export async function runDrift(args: string[]): Promise<CommandResult> {
  try {
    const options = readOptions(args);
    if (options.help) return { exitCode: 0, output: usage, errors: "" };
    const report = await createReport(options);
    const exitCode = report.unexplained.length > 0 || report.stale.length > 0 ? 1 : 0;
    return { exitCode, output: writeReport(report, options), errors: "" };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { exitCode: 2, output: "", errors: `${error.message}\n` };
  }
}

interface Options {
  source: string;
  description: string;
  ledger: string;
  json: boolean;
  github: boolean;
  help: boolean;
}

/** @throws InputError with the usage if the arguments are invalid */
function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const { json = false, github = false, help = false, description, ledger } = values;
  const [source = "", ...others] = positionals;
  if (!help && (source === "" || others.length > 0)) throw new InputError(`Pass exactly one file or URL.\n\n${usage}`);
  if (json && github) throw new InputError("Use either --json or --github, not both.");
  return {
    source,
    description: description ?? join(repositoryRoot, defaultDescription),
    ledger: ledger ?? join(repositoryRoot, defaultLedger),
    json,
    github,
    help,
  };
}

function parse(args: string[]) {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: flag, github: flag, help: flag, description: text, ledger: text },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${usage}`);
  }
}

async function createReport({ source, description, ledger }: Options): Promise<DriftReport> {
  const rows = await readLedger(ledger);
  const { differences, operations } = compareDocuments(await readDocument(description), await readDocument(source));
  return {
    ...reconcile(differences, rows),
    source,
    ledger: relative(repositoryRoot, ledger),
    operations,
    rows: rows.length,
  };
}

function writeReport(report: DriftReport, { json, github }: Options): string {
  if (json) return reportJson(report);
  return github ? reportGithub(report, repositoryRoot) : reportText(report);
}
