import { describe, expect, test } from "vitest";
import { generateMethods } from "../src/client/methods.ts";
import type { Description } from "../src/description/description.ts";
import { smallDescription } from "./small-description.ts";

const path = "/accounts/{account_id}/realtime/kit/apps";

/** The small description, with another text for apps/create. */
function described(description: string): Description {
  const post = { ...smallDescription.paths[path]?.post, description };
  return { ...smallDescription, paths: { [path]: { post } } } as Description;
}

test("groups methods by resource and documents them with the description's texts", () => {
  expect(generateMethods(smallDescription)).toBe(`import type { Method, PagedMethod } from "../operations/method.ts";

export interface Methods {
  apps: {
    /**
     * Create an app.
     *
     * \`POST /accounts/{account_id}/realtime/kit/apps\`
     *
     * @param params.account_id Id of the account. Defaults to the client's.
     * @throws RtkApiError with status 404, 5xx
     */
    create: Method<"apps/create">;
  };
  thingParts: {
    /**
     * List all parts.
     *
     * All parts of the thing.
     *
     * \`GET /accounts/{account_id}/realtime/kit/{app_id}/things/{thing_id}/parts\`
     *
     * Returns one page; \`iterate\` yields the items of all pages, \`pages\` the pages themselves.
     *
     * @param params.account_id Id of the account. Defaults to the client's.
     * @param params.app_id Id of the app. Defaults to the client's.
     * @param params.thing_id Id of the thing.
     * @throws RtkApiError with status 404, 5xx
     */
    listAll: PagedMethod<"thing-parts/list-all", "data.parts">;
  };
}
`);
});

describe("a description that contains the end of a comment", () => {
  test.each(["Ends */ here.", "Ends here */", "*/", "Ends*/here."])("stays inside the comment: %s", (words) => {
    const code = generateMethods(described(words));
    expect(code.match(/\*\//g)).toHaveLength(1);
    expect(code).toContain(`     * ${words.replace("*/", "*\\/")}\n`);
  });
});

test("keeps the lines of a description", () => {
  expect(generateMethods(described("First line.\n\nSecond line."))).toContain(
    "     * First line.\n     *\n     * Second line.\n",
  );
});

test("names a parameter reference without a target", () => {
  const post = { ...smallDescription.paths[path]?.post, parameters: [{ $ref: "#/components/parameters/none" }] };
  const broken = { ...smallDescription, paths: { [path]: { post } } } as Description;
  expect(() => generateMethods(broken)).toThrow("$ref #/components/parameters/none points to nothing");
});
