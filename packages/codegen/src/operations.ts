import { type Description, operationsOf } from "./description.ts";

/**
 * The table of operations that the client's methods are made of. A row is short, because every program that uses the
 * client carries all of them: method, path below the account, `body` when the operation takes one and, when it answers
 * pages, where the items are in them.
 */
export function generateOperations(description: Description): string {
  const rows = operationsOf(description).map(({ path, method, operation }) => {
    const fields = [method.toUpperCase(), belowAccount(path)];
    if (operation.requestBody) fields.push("body");
    if (operation["x-paging"]) fields.push(operation["x-paging"].items);
    return `  "${operation.operationId}": "${fields.join(" ")}",`;
  });
  return [
    `export const basePath = "${basePath}";`,
    "",
    "/** Method, path below `basePath`, `body` when it takes one, and where a paged answer has its items. */",
    "export const operations = {",
    ...rows,
    "} as const;",
    "",
  ].join("\n");
}

const basePath = "/accounts/{account_id}/realtime/kit";

function belowAccount(path: string): string {
  if (!path.startsWith(basePath)) throw new Error(`The path ${path} does not begin with ${basePath}`);
  return path.slice(basePath.length);
}
