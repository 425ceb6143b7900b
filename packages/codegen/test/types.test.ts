import { expect, test } from "vitest";
import { generateTypes } from "../src/client/types.ts";
import type { Parameter } from "../src/description/description.ts";
import { smallDescription } from "./small-description.ts";

const types = await generateTypes(smallDescription);

test("account and app are optional, because a client is bound to them", () => {
  expect(types).toContain('account_id?: components["parameters"]["account_id"];');
  expect(types).toContain('app_id?: components["parameters"]["app_id"];');
});

test("other parameters and properties are required where the description says so", () => {
  expect(types).toMatch(/ thing_id: string;/);
  expect(types).toMatch(/ app_id: string;/);
});

test("each schema is a type of the same name, by which others refer to it", () => {
  expect(types).toContain("export type App = {\n    name: string;\n};");
  expect(types).toContain('"application/json": App;');
  expect(types).toContain("        App: App;");
  expect(types).not.toContain('["schemas"]');
});

test("descriptions become plain documentation, not tags", async () => {
  const parameter = {
    ...smallDescription.components.parameters?.app_id,
    description: "First.\n\nSecond.",
  } as Parameter;
  const schemas = {
    App: {
      type: "object",
      description: "An app.",
      properties: { at: { type: "string", format: "date", description: "A day." } },
    },
  };
  const parameters = { ...smallDescription.components.parameters, app_id: parameter };
  const code = await generateTypes({ ...smallDescription, components: { parameters, schemas } });
  expect(code).not.toContain("@description");
  expect(code).toContain("/** An app. */\nexport type App = {");
  expect(code).toContain("    /**\n     * Format: date\n     *\n     * A day.\n     */\n    at?: string;");
  expect(code).toContain(" * First.\n");
});

test("does not depend on the order of the description", async () => {
  const reversed = { ...smallDescription, paths: Object.fromEntries(Object.entries(smallDescription.paths).reverse()) };
  expect(await generateTypes(reversed)).toBe(types);
});

test("does not change the description", async () => {
  const before = structuredClone(smallDescription);
  await generateTypes(smallDescription);
  expect(smallDescription).toEqual(before);
});

test("a description cannot end the comment that contains it", async () => {
  const App = { type: "object", description: "Ends */ here*/" };
  const code = await generateTypes({
    ...smallDescription,
    components: { ...smallDescription.components, schemas: { App } },
  });
  expect(code.match(/\/\*\*/g)?.length).toBe(code.match(/\*\//g)?.length);
});
