import { type Description, type LocatedOperation, operationsOf } from "./description.ts";
import { methodOf, resourceOf } from "./methods.ts";

/**
 * The table of operations that the client's methods are made of. A row is short, because every program that uses the
 * client carries all of them: method, path below the account, `body` when the operation takes one and, when it answers
 * pages, where the items are in them.
 */
export function generateOperations(description: Description): string {
  const resources = Map.groupBy(operationsOf(description), ({ operation }) => resourceOf(operation.operationId));
  const groups = [...resources].flatMap(([resource, located]) => [`  ${resource}: {`, ...located.map(row), "  },"]);
  return [
    `export const basePath = "${basePath}";`,
    "",
    "/** Method, path below `basePath`, `body` when it takes one, and where a paged answer has its items. */",
    "export const operations: Record<string, Record<string, string>> = {",
    ...groups,
    "};",
    "",
  ].join("\n");
}

const basePath = "/accounts/{account_id}/realtime/kit";

function row({ path, method, operation }: LocatedOperation): string {
  const fields = [method.toUpperCase(), belowAccount(path)];
  if (operation.requestBody) fields.push("body");
  if (operation["x-paging"]) fields.push(operation["x-paging"].items);
  return `    ${methodOf(operation.operationId)}: "${fields.join(" ")}",`;
}

function belowAccount(path: string): string {
  if (!path.startsWith(basePath)) throw new Error(`The path ${path} does not begin with ${basePath}`);
  return path.slice(basePath.length);
}
