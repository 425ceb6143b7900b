import { methodOf, resourceOf } from "../client/methods.ts";
import { type Description, type LocatedOperation, operationsOf } from "../description/description.ts";
import { inline } from "./markdown.ts";

/** Returns the page that lists all operations: the client's method, its summary, the request. */
export function generateOperationsPage(description: Description): string {
  const resources = Map.groupBy(operationsOf(description), ({ operation }) => operation.tags[0] ?? "");
  const sections = [...resources].map(([tag, located]) =>
    [`## ${inline(tag)}`, "", ...head, ...located.map(rowOf)].join("\n"),
  );
  const count = operationsOf(description).length;
  return [
    "<!-- Made by packages/codegen/src/pages/operations-page.ts from specs/. Do not edit: change the description, then `pnpm generate`. -->",
    "",
    "# Operations",
    "",
    `All ${count} operations. Those marked * are paginated: they also have \`.iterate()\` and \`.pages()\`. Paths are below \`/accounts/{account_id}/realtime/kit\`.`,
    "",
    "The last column is the description's `x-retry`. `safe` and `idempotent` operations are retried after any transient failure; a `command` only if the call certainly had no effect (429, or the request was not sent), unless `retryUnsafe` is set.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}

const head = ["| client method | what it does | request | retry |", "| --- | --- | --- | --- |"];

function rowOf({ path, method, operation }: LocatedOperation): string {
  const { operationId, summary } = operation;
  const name = `rtk.${resourceOf(operationId)}.${methodOf(operationId)}`;
  const mark = operation["x-paging"] ? " *" : "";
  const cells = [
    `\`${name}\`${mark}`,
    inline(summary),
    `\`${method.toUpperCase()} ${path.replace(/^.*\/kit/, "")}\``,
    operation["x-retry"] ?? "",
  ];
  return `| ${cells.join(" | ")} |`;
}
