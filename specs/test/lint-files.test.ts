import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { problemsOfFile } from "./lint/lint.ts";

const root = fileURLToPath(new URL("lint/files/openapi.yaml", import.meta.url));

test("rtk/operation-file refuses operations that are not in the file named after their id", async () => {
  expect(await problemsOfFile(root, "rtk/operation-file")).toEqual([
    'Operation "things/create" must be in resources/things/create.yaml.',
    'Operation "things/clear" must be in resources/things/clear.yaml.',
  ]);
});

test("rtk/no-unused-file refuses files that nothing refers to", async () => {
  expect(await problemsOfFile(root, "rtk/no-unused-file")).toEqual([
    "Nothing refers to shared/models/Unused.yaml: refer to it or delete it.",
  ]);
});
