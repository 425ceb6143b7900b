import { type Description, operationsOf } from "./description.ts";

/**
 * The table of operations that the client's methods are made of: id, method, path, whether it takes a body and, when it
 * answers pages, where the items are in them.
 */
export function generateOperations(description: Description): string {
  const rows = operationsOf(description).map(({ path, method, operation }) => {
    const paging = operation["x-paging"];
    const fields = [`method: "${method.toUpperCase()}"`, `path: "${path}"`];
    if (operation.requestBody) fields.push("body: true");
    if (paging) fields.push(`items: "${paging.items}"`);
    return `  "${operation.operationId}": { ${fields.join(", ")} },`;
  });
  return ["export const operations = {", ...rows, "} as const;", ""].join("\n");
}
