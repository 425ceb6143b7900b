import { type Plugin, rolldown } from "rolldown";
import { expect, test } from "vitest";
import { createPatchesPlugin, patches } from "../../build/patches-plugin.ts";

const patch = { file: "/broken.js", find: "1 + 1", replace: "2 + 2" };

/** Bundles a virtual module. @returns its code */
async function bundle(code: string, entry = "/virtual/broken.js"): Promise<string> {
  const source: Plugin = {
    name: "source",
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? code : undefined),
  };
  const build = await rolldown({ input: entry, plugins: [source, createPatchesPlugin([patch])] });
  const { output } = await build.generate();
  await build.close();
  return output[0].code;
}

test("patches the module", async () => {
  expect(await bundle("globalThis.sum = (x) => x + (1 + 1);")).toContain("x + 4");
});

test.each([
  ["globalThis.sum = 3;", "occurs 0 times instead of once"],
  ["globalThis.sum = [1 + 1, 1 + 1];", "occurs 2 times instead of once"],
])("fails the build if the module has changed to %s", async (code, words) => {
  await expect(bundle(code)).rejects.toThrow(words);
});

test("fails the build if the module is missing", async () => {
  await expect(bundle("globalThis.sum = 2;", "/virtual/other.js")).rejects.toThrow(
    "The bundle no longer contains /broken.js",
  );
});

test("each patch changes its module", () => {
  for (const { find, replace } of patches) expect(replace).not.toBe(find);
});
