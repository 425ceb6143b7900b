import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../support/command.ts";

const printYoungGeneration = `import { getHeapSpaceStatistics } from "node:v8";
process.on("exit", () => {
  const { space_size } = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
  process.stderr.write(String(space_size / 2 ** 20));
});`;

test("the command keeps the young generation below V8's default of 16 MB", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  const NODE_OPTIONS = `--import "data:text/javascript,${encodeURIComponent(printYoungGeneration)}"`;
  const { code, stderr } = await run(["--export", join(folder, "state.json")], { NODE_OPTIONS });
  await rm(folder, { recursive: true });
  expect(code).toBe(0);
  expect(Number(stderr)).toBeLessThanOrEqual(4);
});
