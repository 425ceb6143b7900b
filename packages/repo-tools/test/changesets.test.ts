import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("only released packages have a version, because changesets ignores the others", () => {
  const manifests = globSync(["specs/package.json", "packages/*/package.json"], { cwd: root }).map((file) =>
    JSON.parse(readFileSync(join(root, file), "utf8")),
  );
  const versioned = manifests.filter(({ version }) => version !== undefined).map(({ name }) => name);
  expect(versioned.sort()).toEqual(["@org/rtk-client", "@org/rtk-mock-server", "@org/rtk-spec"]);
});
