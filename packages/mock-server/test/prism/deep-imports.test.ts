import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The internal files of @stoplight/prism-http that the mock server imports, and the imported names. */
const deepImports: Record<string, string[]> = {
  "dist/mocker/index.js": ["default", "resetJSONSchemaGenerator"],
  "dist/types.js": ["ProblemJsonError"],
  "dist/utils/filterRequiredProperties.js": ["stripReadOnlyProperties", "stripWriteOnlyProperties"],
  "dist/utils/operations.js": ["getHttpOperationsFromSpec"],
  "dist/validator/index.js": ["validateInput", "validateOutput", "validateSecurity"],
  "dist/validator/validators/path.js": ["validate"],
  "dist/validator/validators/query.js": ["validate"],
  "dist/validator/validators/utils.js": ["validateAgainstSchema"],
};

const require = createRequire(import.meta.url);

test.for(Object.entries(deepImports))("Prism still has %s", ([file, names]) => {
  const specifier = `@stoplight/prism-http/${file}`;
  const missing = names.filter((name) => typeof load(specifier)[name] !== "function");
  expect(missing, `${moved(specifier)}: ${missing.join(", ")}`).toEqual([]);
});

function load(specifier: string): Record<string, unknown> {
  try {
    return require(specifier);
  } catch (cause) {
    throw new Error(moved(specifier), { cause });
  }
}

function moved(specifier: string): string {
  return `Prism has moved the names that src/prism/ imports from ${specifier}. Find them, then change src/prism/ and this list`;
}

test("the list above is complete", () => {
  const sources = globSync("src/**/*.ts", { cwd: fileURLToPath(new URL("../..", import.meta.url)) }).map((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"),
  );
  const found = sources.flatMap((text) =>
    Array.from(text.matchAll(/"@stoplight\/prism-http\/(.+?)"/g), ([, file]) => file),
  );
  expect([...new Set(found)].sort()).toEqual(Object.keys(deepImports));
});
