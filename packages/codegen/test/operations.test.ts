import { expect, test } from "vitest";
import { generateOperations } from "../src/operations.ts";
import { things } from "./things.ts";

test("the table has a row for each operation, in the order of their ids", () => {
  expect(generateOperations(things)).toBe(`export const basePath = "/accounts/{account_id}/realtime/kit";

/** Method, path below \`basePath\`, \`body\` when it takes one, and where a paged answer has its items. */
export const operations: Record<string, Record<string, string>> = {
  apps: {
    create: "POST /apps body",
  },
  thingParts: {
    listAll: "GET /{app_id}/things/{thing_id}/parts data.parts",
  },
};
`);
});

test("a path of another API is refused", () => {
  const paths = { "/zones": { get: things.paths["/accounts/{account_id}/realtime/kit/apps"]?.post } };
  expect(() => generateOperations({ ...things, paths } as typeof things)).toThrow(
    "The path /zones does not begin with /accounts/{account_id}/realtime/kit",
  );
});
