import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { drawDemo, pictureFile } from "../src/demo-picture.ts";
import { drawTerminal } from "../src/picture.ts";

test("the README's picture shows the demo's output; if not, run: pnpm --filter @org/rtk-demo picture", async () => {
  expect(await readFile(pictureFile, "utf8")).toBe(await drawDemo());
});

test("escapes text that looks like markup", () => {
  expect(drawTerminal("a", "<b> & c")).toContain(">&lt;b&gt; &amp; c</text>");
});
