import { expect, test } from "vitest";
import { generateOperations } from "../src/client/operations.ts";
import type { Operation, PathItem } from "../src/description/description.ts";
import { smallDescription } from "./small-description.ts";

test("has a row for each operation, sorted by id", () => {
  expect(generateOperations(smallDescription)).toBe(`export const basePath = "/accounts/{account_id}/realtime/kit";

/** Method, path below \`basePath\`, \`body\` if the operation takes one, and where a paginated response has its items. */
export const operations: Record<string, Record<string, string>> = {
  apps: {
    create: "POST /apps body",
  },
  thingParts: {
    listAll: "GET /{app_id}/things/{thing_id}/parts data.parts",
  },
};

/** Operations that may act twice when their request is sent twice, although PUT and DELETE promise otherwise. */
export const commands: string[] = [
];
`);
});

test("lists the commands among PUT and DELETE", () => {
  const operation = smallDescription.paths["/accounts/{account_id}/realtime/kit/apps"]?.post as Operation;
  const item: PathItem = {
    get: { ...operation, "x-retry": "safe" },
    put: { ...operation, "x-retry": "command" },
    delete: { ...operation, "x-retry": "idempotent" },
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
