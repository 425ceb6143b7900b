import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { captureCommand } from "@org/rtk-command-line";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { expect, onTestFinished, test } from "vitest";
import manifest from "../../../specs/package.json" with { type: "json" };
import { createVersionCommand } from "../src/version.ts";

test("the description has the version of its package", () => {
  expect(description.info.version).toBe(manifest.version);
});

test("spec version copies the package's version into the description", async () => {
  const root = await mkdtemp(join(tmpdir(), "spec-version-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "specs"));
  await writeFile(join(root, "specs/package.json"), JSON.stringify({ version: "1.2.3" }));
  await writeFile(join(root, "specs/openapi.yaml"), "openapi: 3.1.1\ninfo:\n  title: Fixture\n  version: 1.2.2\n");
  await captureCommand(createVersionCommand(root), []);
  const text = await readFile(join(root, "specs/openapi.yaml"), "utf8");
  expect(text).toBe("openapi: 3.1.1\ninfo:\n  title: Fixture\n  version: 1.2.3\n");
});
