import { checkNames } from "../description/check.ts";
import {
  type Description,
  DescriptionError,
  type LocatedOperation,
  operationsOf,
  orderOf,
} from "../description/description.ts";
import { literal } from "./literal.ts";
import { methodOf, resourceOf } from "./methods.ts";

/**
 * Returns the table of operations from which the client makes its methods. Rows are short, because every program that
 * uses the client contains all of them: method, path below the account, `body` if the operation takes one, and for
 * paginated operations the place of the items and the query that sorts them by creation.
 */
export function generateOperations(description: Description): string {
  checkNames(description);
  const resources = Map.groupBy(operationsOf(description), ({ operation }) => resourceOf(operation.operationId));
  const groups = [...resources].flatMap(([resource, located]) => [`  ${resource}: {`, ...located.map(row), "  },"]);
  return [
    `export const basePath = ${literal(basePath)};`,
    "",
    "/** Method, path below `basePath`, `body` if the operation takes one; for paginated ones the place of the items and the query that sorts them by creation. */",
    "export const operations: Record<string, Record<string, string>> = {",
    ...groups,
    "};",
    "",
    "/** PUT and DELETE operations that are not idempotent: a request sent twice may take effect twice. */",
    "export const commands: string[] = [",
    ...operationsOf(description).filter(isUnexpectedCommand).map(commandRow),
    "];",
    "",
  ].join("\n");
}

function isUnexpectedCommand({ method, operation }: LocatedOperation): boolean {
  return operation["x-retry"] === "command" && (method === "put" || method === "delete");
}

function commandRow({ path, method }: LocatedOperation): string {
  return `  ${JSON.stringify(`${method.toUpperCase()} ${path}`)},`;
}

const basePath = "/accounts/{account_id}/realtime/kit";

function row({ path, method, operation }: LocatedOperation): string {
  const fields = [method.toUpperCase(), belowAccount(path)];
  if (operation.requestBody) fields.push("body");
  const paging = operation["x-paging"];
  if (paging) fields.push(paging.items, ...[orderOf(paging)].filter((order) => order !== undefined));
  return `    ${methodOf(operation.operationId)}: ${literal(fields.join(" "))},`;
}

function belowAccount(path: string): string {
  if (!path.startsWith(basePath)) throw new DescriptionError(`The path ${path} does not begin with ${basePath}`);
  return path.slice(basePath.length);
}
