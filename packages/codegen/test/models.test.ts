import { expect, test } from "vitest";
import { generateModels } from "../src/models.ts";
import { things } from "./things.ts";

test("the schemas can be imported by name, in alphabetical order", () => {
  expect(generateModels(things)).toBe('export type {\n  App,\n  Part,\n} from "./openapi.ts";\n');
});
