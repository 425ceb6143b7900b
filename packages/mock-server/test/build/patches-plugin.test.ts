import { createRequire } from "node:module";
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

test("timestamps are valid as before", async () => {
  const file = createRequire(import.meta.url).resolve("@stoplight/prism-http/dist/validator/validators/dateTime.js");
  const patched = patches.filter((each) => file.endsWith(each.file));
  const build = await rolldown({ input: file, plugins: [createPatchesPlugin(patched)] });
  const { output } = await build.generate({ exports: "named" });
  await build.close();
  const { default: ours } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  const { default: prisms } = await import(file);
  expect(timestamps.map(ours.date_time)).toEqual(timestamps.map(prisms.date_time));
});

const timestamps = ["2023", "2024"].flatMap((year) =>
  ["01-01", "02-28", "02-29", "02-30", "04-31", "12-31", "13-01", "00-10", "10-00"].flatMap((day) =>
    [
      "T00:00:00Z",
      "T23:59:59.123Z",
      "T23:59:60Z",
      "T24:00:00Z",
      "T10:60:00Z",
      " 10:00:00z",
      "T10:00:00",
      "T10:00:00+02:00",
    ].map((time) => `${year}-${day}${time}`),
  ),
);
