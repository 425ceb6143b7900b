import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as client from "@org/rtk-client";
import * as mock from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { expect, test } from "vitest";

const bundle = readFileSync(fileURLToPath(import.meta.resolve("@org/rtk-spec/openapi.json")));

test.each([
  ["@org/rtk-client", client],
  ["@org/rtk-mock-server", mock],
])("%s exports its own version and those of its description", async (name, exported) => {
  const { default: manifest } = await import(`${name}/package.json`, { with: { type: "json" } });
  expect(exported.packageVersion).toBe(manifest.version);
  expect(exported.descriptionVersion).toBe(description.info.version);
  expect(exported.descriptionHash).toBe(createHash("sha256").update(bundle).digest("hex").slice(0, 12));
});
