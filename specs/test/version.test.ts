import { expect, test } from "vitest";
import description from "../dist/openapi.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };

test("the description carries the version of its package, which changesets raise", () => {
  expect(description.info.version).toBe(manifest.version);
});
