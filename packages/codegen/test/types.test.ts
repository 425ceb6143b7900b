import { expect, test } from "vitest";
import type { Parameter } from "../src/description.ts";
import { generateTypes } from "../src/types.ts";
import { things } from "./things.ts";

const types = await generateTypes(things);

test("account and app are optional parameters, because a client is bound to them", () => {
  expect(types).toContain('account_id?: components["parameters"]["account_id"];');
  expect(types).toContain('app_id?: components["parameters"]["app_id"];');
});

test("other parameters and properties are as required as the description says", () => {
  expect(types).toMatch(/ thing_id: string;/);
  expect(types).toMatch(/ app_id: string;/);
});

test("each schema is a type of its own name, by which the others refer to it", () => {
  expect(types).toContain("export type App = {\n    name: string;\n};");
  expect(types).toContain('"application/json": App;');
  expect(types).toContain("        App: App;");
  expect(types).not.toContain('["schemas"]');
});

test("descriptions are the documentation, and not a tag of it", async () => {
  const parameter = { ...things.components.parameters?.app_id, description: "First.\n\nSecond." } as Parameter;
  const schemas = {
    App: {
      type: "object",
      description: "An app.",
      properties: { at: { type: "string", format: "date", description: "A day." } },
    },
  };
  const parameters = { ...things.components.parameters, app_id: parameter };
  const code = await generateTypes({ ...things, components: { parameters, schemas } });
  expect(code).not.toContain("@description");
  expect(code).toContain("/** An app. */\nexport type App = {");
  expect(code).toContain("    /**\n     * Format: date\n     *\n     * A day.\n     */\n    at?: string;");
  expect(code).toContain(" * First.\n");
});

test("the order of the description does not matter", async () => {
  const reversed = { ...things, paths: Object.fromEntries(Object.entries(things.paths).reverse()) };
  expect(await generateTypes(reversed)).toBe(types);
});

test("the description is left as it was", async () => {
  const before = structuredClone(things);
  await generateTypes(things);
  expect(things).toEqual(before);
});

test("a description cannot end the comment that it stands in", async () => {
  const App = { type: "object", description: "Ends */ here*/" };
  const code = await generateTypes({ ...things, components: { ...things.components, schemas: { App } } });
  expect(code.match(/\/\*\*/g)?.length).toBe(code.match(/\*\//g)?.length);
});
