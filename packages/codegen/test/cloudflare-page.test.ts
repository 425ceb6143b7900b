import { expect, test } from "vitest";
import type { Description } from "../src/description/description.ts";
import { generateCloudflarePage } from "../src/pages/cloudflare-page.ts";
import { smallDescription } from "./small-description.ts";

test("shows both calls of an operation with required arguments, or that Cloudflare's package has none", () => {
  const page = generateCloudflarePage(smallDescription);
  expect(rowsOf(page)).toEqual([
    "| Create an app | `apps.post({ account_id, name })` | `apps.create({ name })` |",
    "| List all parts | no method | `thingParts.listAll({ thing_id })` |",
  ]);
  expect(page).toContain("1 operations have one in both, 1 only here");
});

test("a body without required properties is shown as a whole", () => {
  const { components } = smallDescription;
  const App = { type: "object", properties: { name: { type: "string" } } };
  const description: Description = { ...smallDescription, components: { ...components, schemas: { App } } };
  expect(rowsOf(generateCloudflarePage(description))[0]).toBe(
    "| Create an app | `apps.post({ account_id, ...body })` | `apps.create({ ...body })` |",
  );
});

function rowsOf(page: string): string[] {
  return page.split("\n").filter((line) => /^\| (?!what|---)/.test(line));
}
