import { expect, test } from "vitest";
import { generateOperations } from "../src/client/operations.ts";
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
`);
});

test("refuses a path of another API", () => {
  const paths = { "/zones": { get: smallDescription.paths["/accounts/{account_id}/realtime/kit/apps"]?.post } };
  expect(() => generateOperations({ ...smallDescription, paths } as typeof smallDescription)).toThrow(
    "The path /zones does not begin with /accounts/{account_id}/realtime/kit",
  );
});
