import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundleDescription } from "../src/description/bundle.ts";

/** Bundles a description of one response with the given properties, along with the given files. */
async function bundleOf(properties: Record<string, unknown>, files: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "codegen-bundle-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const content = { "application/json": { schema: { type: "object", properties } } };
  const responses = { "200": { description: "Done.", content } };
  const root = {
    openapi: "3.1.1",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/things": { get: { operationId: "things/list", responses } } },
  };
  for (const [name, text] of Object.entries({ "openapi.yaml": JSON.stringify(root), ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return bundleDescription(join(folder, "openapi.yaml"));
}

const place = "openapi.yaml#/paths/~1things/get/responses/200/content/application~1json/schema/properties";

test("schemas in files become components named after the files", async () => {
  const description = await bundleOf({ thing: { $ref: "models/Thing.yaml" } }, { "models/Thing.yaml": "type: string" });
  expect(description.components.schemas).toEqual({ Thing: { type: "string" } });
});

test("names a missing file and the place that refers to it", async () => {
  const bundled = bundleOf({ thing: { $ref: "models/Thing.yaml" } });
  await expect(bundled).rejects.toThrow(`${place}/thing: Can't resolve $ref`);
  await expect(bundled).rejects.toThrow(/models\/Thing\.yaml/);
});

test("names the place of a reference without a target", async () => {
  const bundled = bundleOf({ thing: { $ref: "Thing.yaml#/none" } }, { "Thing.yaml": "type: string" });
  await expect(bundled).rejects.toThrow(`${place}/thing: Can't resolve $ref`);
});

test("names a file that is not YAML", async () => {
  const bundled = bundleOf({ thing: { $ref: "Thing.yaml" } }, { "Thing.yaml": "type: [string" });
  await expect(bundled).rejects.toThrow(/Thing\.yaml.*Failed to parse/);
});

test("refuses two files that need the same component name", async () => {
  const bundled = bundleOf(
    { one: { $ref: "a/Thing.yaml" }, two: { $ref: "b/Thing.yaml" } },
    { "a/Thing.yaml": "type: string", "b/Thing.yaml": "type: number" },
  );
  await expect(bundled).rejects.toThrow(`${place}/two: Two schemas are referenced with the same name`);
});

test("names a missing root file", async () => {
  await expect(bundleDescription("none/openapi.yaml")).rejects.toThrow(/none\/openapi\.yaml/);
});
