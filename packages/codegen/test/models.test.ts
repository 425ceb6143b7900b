import { expect, test } from "vitest";
import { generateModels } from "../src/client/models.ts";
import { smallDescription } from "./small-description.ts";

test("exports the schemas by name, in alphabetical order", () => {
  expect(generateModels(smallDescription)).toBe('export type {\n  App,\n  Part,\n} from "./openapi.ts";\n');
});
