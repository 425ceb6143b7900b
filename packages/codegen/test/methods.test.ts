import { describe, expect, test } from "vitest";
import type { Description } from "../src/description.ts";
import { generateMethods } from "../src/methods.ts";
import { things } from "./things.ts";

const path = "/accounts/{account_id}/realtime/kit/apps";

/** The description with other words for apps/create. */
function described(description: string): Description {
  const post = { ...things.paths[path]?.post, description };
  return { ...things, paths: { [path]: { post } } } as Description;
}

test("the methods are grouped by resource and documented in the description's words", () => {
  expect(generateMethods(things)).toBe(`import type { Method, PagedMethod } from "../method.ts";

export interface Methods {
  apps: {
    /**
     * Create an app.
     *
     * \`POST /accounts/{account_id}/realtime/kit/apps\`
     *
     * @param params.account_id Id of the account. The client's unless given.
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
     * One page; \`iterate\` gives the items of all pages, and \`pages\` the pages.
     *
     * @param params.account_id Id of the account. The client's unless given.
     * @param params.app_id Id of the app. The client's unless given.
     * @param params.thing_id Id of the thing.
     * @throws RtkApiError with status 404, 5xx
     */
    listAll: PagedMethod<"thing-parts/list-all", "data.parts">;
  };
}
`);
});

describe("a description with the end of a comment in it", () => {
  test.each(["Ends */ here.", "Ends here */", "*/", "Ends*/here."])("stays inside the comment: %s", (words) => {
    const code = generateMethods(described(words));
    expect(code.match(/\*\//g)).toHaveLength(1);
    expect(code).toContain(`     * ${words.replace("*/", "*\\/")}\n`);
  });
});

test("every line of a description is a line of the comment", () => {
  expect(generateMethods(described("First line.\n\nSecond line."))).toContain(
    "     * First line.\n     *\n     * Second line.\n",
  );
});

test("a parameter that leads nowhere is named", () => {
  const post = { ...things.paths[path]?.post, parameters: [{ $ref: "#/components/parameters/none" }] };
  const broken = { ...things, paths: { [path]: { post } } } as Description;
  expect(() => generateMethods(broken)).toThrow("$ref #/components/parameters/none points to nothing");
});
