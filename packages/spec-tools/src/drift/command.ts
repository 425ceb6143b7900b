import { join, relative } from "node:path";
import { defineCommand, type ExitCode } from "@org/rtk-command-line";
import { type ReadOptions, readDocument } from "../shared/document.ts";
import { repositoryRoot } from "../shared/repository.ts";
import { withinStack } from "../shared/stack.ts";
import { kinds } from "./compare/difference.ts";
import { compareDocuments } from "./compare/documents.ts";
import { readLedger } from "./ledger.ts";
import { reconcile } from "./reconcile.ts";
import { reportGithub } from "./report/github.ts";
import { reportJson } from "./report/json.ts";
import { toPrintable } from "./report/printable.ts";
import type { DriftReport } from "./report/report.ts";
import { reportText } from "./report/text.ts";

const defaultDescription = "specs/dist/openapi.json";
const defaultLedger = "specs/upstream-deviations.yaml";

export const driftCommand = defineCommand({
  name: "pnpm spec:drift",
  summary:
    "Compares the RealtimeKit part of Cloudflare's description with ours. Lists what is new, gone or changed upstream and not in the ledger of deliberate differences, and stale ledger rows.",
  details: `Kinds of differences:\n${Object.entries(kinds)
    .map(([kind, meaning]) => `  ${kind.padEnd(22)}${meaning}`)
    .join("\n")}`,
  positionals: { source: { help: "file or URL of an OpenAPI 3 document, JSON or YAML", required: true } },
  options: {
    json: { type: "boolean", help: "print the report as JSON", conflictsWith: ["github"] },
    github: { type: "boolean", help: "print the report as GitHub annotations", conflictsWith: ["json"] },
    description: {
      type: "string",
      placeholder: "file",
      help: `our description; by default ${defaultDescription}`,
    },
    "resolve-external": {
      type: "boolean",
      help: "read the files and URLs that their document refers to; by default nothing else is read",
    },
    ledger: { type: "string", placeholder: "file", help: `the ledger; by default ${defaultLedger}` },
  },
  exitCodes: { 0: "nothing is new", 1: "something is new, or a row is stale" },
  async run({ positionals, options, stdout }): Promise<ExitCode> {
    const description = options.description ?? join(repositoryRoot, defaultDescription);
    const ledger = options.ledger ?? join(repositoryRoot, defaultLedger);
    const resolveExternal = options["resolve-external"];
    const report = await createReport(positionals.source, description, ledger, { resolveExternal });
    stdout.write(writeReport(report, options));
    return report.unexplained.length > 0 || report.stale.length > 0 ? 1 : 0;
  },
});

async function createReport(
  source: string,
  description: string,
  ledger: string,
  options: ReadOptions,
): Promise<DriftReport> {
  const rows = await readLedger(ledger);
  const theirs = await readDocument(source, options);
  const ours = await readDocument(description);
  const { differences, operations } = withinStack(`${source} or ${description}`, () => compareDocuments(ours, theirs));
  const shown = relative(repositoryRoot, ledger);
  const found = { ...reconcile(differences, rows), source, ledger: shown, operations, rows: rows.length };
  return toPrintable(found);
}

function writeReport(report: DriftReport, { json, github }: { json: boolean; github: boolean }): string {
  if (json) return reportJson(report);
  return github ? reportGithub(report, repositoryRoot) : reportText(report);
}
