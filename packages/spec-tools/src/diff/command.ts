import { join } from "node:path";
import { defineCommand, printable } from "@org/rtk-command-line";
import type { ReadOptions } from "../shared/document.ts";
import { repositoryRoot } from "../shared/repository.ts";
import { withinStack } from "../shared/stack.ts";
import { findDefaultBase, ownDescription, readSource } from "./base.ts";
import type { Change } from "./change.ts";
import { compareDescriptions } from "./compare.ts";
import { reportJson } from "./report/json.ts";
import { reportMarkdown } from "./report/markdown.ts";
import type { DiffReport } from "./report/report.ts";
import { reportText } from "./report/text.ts";

/**
 * Returns the command `spec:diff`.
 *
 * @param repository root of the repository whose description is compared
 */
export function createDiffCommand(repository = repositoryRoot) {
  return defineCommand({
    name: "pnpm spec:diff",
    summary: "Lists the changes between two descriptions by operation, each rated by its effect on users.",
    details: "Ratings: major breaks calls or types, minor adds something, patch changes only texts or examples.",
    positionals: {
      base: {
        help: "git revision, file or URL; by default the client's last release, or else the commit at which this branch left main",
      },
      revision: { help: "the same; by default specs/openapi.yaml" },
    },
    options: {
      "resolve-external": {
        type: "boolean",
        help: "read the files and URLs that the descriptions refer to; by default nothing else is read",
      },
      json: { type: "boolean", help: "print the report as JSON", conflictsWith: ["markdown"] },
      markdown: { type: "boolean", help: "print the report as Markdown", conflictsWith: ["json"] },
    },
    async run({ options, positionals, stdout }) {
      const report = await diffSources(repository, positionals.base, positionals.revision, {
        resolveExternal: options["resolve-external"],
      });
      const write = options.json ? reportJson : options.markdown ? reportMarkdown : reportText;
      stdout.write(write(report));
    },
  });
}

/**
 * Compares two descriptions of a repository.
 * @throws InputError naming the source that is invalid
 */
export async function diffSources(
  repository: string,
  base?: string,
  revision?: string,
  options?: ReadOptions,
): Promise<DiffReport> {
  const before = await readSource(repository, base ?? (await findDefaultBase(repository)), options);
  const after = await readSource(repository, revision ?? join(repository, ownDescription), options);
  const changes = withinStack(`${before.name} or ${after.name}`, () =>
    compareDescriptions(before.document, after.document),
  );
  return { base: before.name, revision: after.name, changes: changes.map(toPrintable) };
}

/** Removes control characters: descriptions are untrusted, and reports go to terminals, workflows and pull requests. */
function toPrintable({ message, action, operations, ...change }: Change): Change {
  return {
    ...change,
    operations: operations.map(printable),
    message: printable(message),
    ...(action === undefined ? {} : { action: printable(action) }),
    pointer: printable(change.pointer),
  };
}
