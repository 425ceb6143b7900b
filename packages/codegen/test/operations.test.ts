import { expect, test } from "vitest";
import { generateMethods } from "../src/client/methods.ts";
import { generateOperations } from "../src/client/operations.ts";
import type { Operation, PathItem } from "../src/description/description.ts";
import { smallDescription } from "./small-description.ts";

test("has a row for each operation, sorted by id", () => {
  expect(generateOperations(smallDescription)).toBe(`export const basePath = "/accounts/{account_id}/realtime/kit";

/** Method, path below \`basePath\`, \`body\` if the operation takes one; for paginated ones the place of the items and the query that sorts them by creation. */
export const operations: Record<string, Record<string, string>> = {
  apps: {
    create: "POST /apps body",
  },
  thingParts: {
    listAll: "GET /{app_id}/things/{thing_id}/parts data.parts",
  },
};

/** PUT and DELETE operations that are not idempotent: a request sent twice may take effect twice. */
export const commands: string[] = [
];
`);
});

test("contains the query that sorts the items by creation", () => {
  const path = "/accounts/{account_id}/realtime/kit/{app_id}/things/{thing_id}/parts";
  const operation = smallDescription.paths[path]?.get as Operation;
  const stable = { sort_by: "createdAt", sort_order: "ASC" };
  const get = { ...operation, "x-paging": { items: "data.parts", paging: "paging", stable } };
  const description = { ...smallDescription, paths: { [path]: { get } } };
  expect(generateOperations(description)).toContain('parts data.parts sort_by=createdAt&sort_order=ASC",');
  expect(generateMethods(description)).toContain('PagedMethod<"thing-parts/list-all", "data.parts", true>;');
});

test.each([
  [{ "x-retry": "often" }, "x-retry of GET"],
  [{ "x-paging": { items: "data", paging: "paging", stable: { "a b": '"' } } }, "x-paging.stable of GET"],
])("refuses %j", (broken, words) => {
  const path = "/accounts/{account_id}/realtime/kit/apps";
  const get = { ...smallDescription.paths[path]?.post, ...broken } as Operation;
  expect(() => generateOperations({ ...smallDescription, paths: { [path]: { get } } })).toThrow(words);
});

test("lists the commands among PUT and DELETE", () => {
  const operation = smallDescription.paths["/accounts/{account_id}/realtime/kit/apps"]?.post as Operation;
  const item: PathItem = {
    get: { ...operation, operationId: "apps/list", "x-retry": "safe" },
    put: { ...operation, operationId: "apps/turn", "x-retry": "command" },
    delete: { ...operation, operationId: "apps/delete", "x-retry": "idempotent" },
    post: { ...operation, "x-retry": "command" },
  };
  const paths = { "/accounts/{account_id}/realtime/kit/apps": item };
  expect(generateOperations({ ...smallDescription, paths })).toContain(
    'commands: string[] = [\n  "PUT /accounts/{account_id}/realtime/kit/apps",\n];',
  );
});

test("refuses a path of another API", () => {
  const paths = { "/zones": { get: smallDescription.paths["/accounts/{account_id}/realtime/kit/apps"]?.post } };
  expect(() => generateOperations({ ...smallDescription, paths } as typeof smallDescription)).toThrow(
    "The path /zones does not begin with /accounts/{account_id}/realtime/kit",
  );
});
