import {
  escapeKey,
  formatPointer,
  objectsIn,
  parsePointer,
  RefError,
  refsIn,
  resolve,
  valueAt,
} from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";

const document = {
  paths: { "/a/{id}": { get: { parameters: [{ $ref: "#/components/parameters/id" }] } } },
  components: {
    parameters: { id: { name: "id", schema: { $ref: "#/components/schemas/Id" } } },
    schemas: {
      Id: { type: "string" },
      Alias: { $ref: "#/components/schemas/Id" },
      Tree: { properties: { parent: { $ref: "#/components/schemas/Tree" } } },
      Loop: { $ref: "#/components/schemas/Pool" },
      Pool: { $ref: "#/components/schemas/Loop" },
    },
  },
};

describe("a pointer", () => {
  test.each([
    ["#", []],
    ["#/", [""]],
    ["#/paths/~1a~1{id}/get", ["paths", "/a/{id}", "get"]],
    ["#/~01/~1~0", ["~1", "/~"]],
    ["#/100%25", ["100%"]],
  ])("%s is parsed and formatted", (pointer, keys) => {
    expect(parsePointer(pointer)).toEqual(keys);
    expect(formatPointer(keys)).toBe(pointer);
  });

  test.each([
    ["#/a%20b", "a b"],
    ["#/100%", "100%"],
  ])("%s may be percent-encoded or not", (pointer, key) => {
    expect(parsePointer(pointer)).toEqual([key]);
  });

  test("of a key alone is escaped", () => {
    expect(escapeKey("/a~b")).toBe("~1a~0b");
  });
});

describe("valueAt", () => {
  test("reads objects and lists", () => {
    expect(valueAt(document, parsePointer("#/paths/~1a~1{id}/get/parameters/0"))).toEqual({
      $ref: "#/components/parameters/id",
    });
  });

  test.each(["#/nowhere/at/all", "#/paths/toString", "#/components/schemas/Id/type/length"])(
    "returns undefined for %s",
    (pointer) => {
      expect(valueAt(document, parsePointer(pointer))).toBeUndefined();
    },
  );
});

describe("resolve", () => {
  test("returns a node that is not a reference", () => {
    expect(resolve(document, document.components.schemas.Id)).toBe(document.components.schemas.Id);
  });

  test("follows a reference to a reference", () => {
    expect(resolve(document, { $ref: "#/components/schemas/Alias" })).toBe(document.components.schemas.Id);
  });

  test.each([
    ["#/components/schemas/None", "$ref #/components/schemas/None points to nothing"],
    ["#/components/schemas/toString", "$ref #/components/schemas/toString points to nothing"],
    ["#/components/schemas/Loop", "$ref #/components/schemas/Loop refers to itself"],
    ["Id.yaml", "$ref Id.yaml points outside the document; bundle the document first"],
  ])("refuses %s", ($ref, message) => {
    expect(() => resolve(document, { $ref })).toThrow(new RefError(message));
  });
});

test("objectsIn yields every object with its pointer", () => {
  const pointers = [...objectsIn(document.paths)].map(({ pointer }) => pointer);
  expect(pointers).toEqual(["#", "#/~1a~1{id}", "#/~1a~1{id}/get", "#/~1a~1{id}/get/parameters/0"]);
});

describe("refsIn", () => {
  test("lists the references of a node and of their targets", () => {
    expect([...refsIn(document, document.paths)]).toEqual(["#/components/parameters/id", "#/components/schemas/Id"]);
  });

  test("stops at a recursive schema", () => {
    expect([...refsIn(document, document.components.schemas.Tree)]).toEqual(["#/components/schemas/Tree"]);
  });
});
