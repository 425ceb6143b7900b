import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** Build tools of released packages. pnpm packs the packages only if the tools have a version, which never changes. */
const buildTools = ["@org/rtk-command-line", "@org/rtk-dual-package", "@org/rtk-openapi-refs"];

test("only released packages and their build tools have a version, because changesets ignores packages without one", () => {
  const manifests = globSync(["specs/package.json", "packages/*/package.json"], { cwd: root }).map((file) =>
    JSON.parse(readFileSync(join(root, file), "utf8")),
  );
  const versioned = manifests.filter(({ version }) => version !== undefined).map(({ name }) => name);
  expect(versioned.sort()).toEqual(["@org/rtk-client", "@org/rtk-mock-server", "@org/rtk-spec", ...buildTools].sort());
  for (const { name, private: isPrivate, version, dependencies = {} } of manifests) {
    if (!buildTools.includes(name)) continue;
    // A tool that depends on a released package would be bumped along with it.
    expect({ isPrivate, version }).toEqual({ isPrivate: true, version: "0.0.0" });
    expect(Object.keys(dependencies).filter((dependency) => versioned.includes(dependency))).toEqual([]);
  }
});
