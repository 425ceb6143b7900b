import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { closeSchemas } from "../../src/close-schemas.ts";
import { described, description } from "./examples.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(closeSchemas(description, "request"), "request");
ajv.addSchema(closeSchemas(description, "response"), "response");

describe.each(described)("$pointer", ({ pointer, direction, examples }) => {
  test("has an example", () => {
    expect(Object.keys(examples)).not.toEqual([]);
  });

  test.each(Object.entries(examples))("%s satisfies its schema and has no undeclared properties", (_, value) => {
    const validate = ajv.compile({ $ref: `${direction}${pointer}/schema` });
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });
});
