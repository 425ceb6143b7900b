import type { Json } from "@org/rtk-openapi-refs";
import { expect, test } from "vitest";
import { drift, withResponse } from "./documents.ts";

const text = { type: "string" };
const tree = { $ref: "#/components/schemas/Tree" };
const node = { type: "object", properties: { name: text, children: { type: "array", items: tree } } };

test("recursive schemas are equal to themselves, even unrolled once", async () => {
  const { differences } = await drift(recursive(tree, node), recursive(tree, node));
  expect(differences).toEqual([]);
  expect((await drift(recursive(tree, node), recursive(node, node))).differences).toEqual([]);
});

test("recursive schemas are equal to themselves when composed of parts", async () => {
  const part = (name: string) => ({ allOf: [{ properties: { [name]: text } }, { properties: { child: tree } }] });
  const document = recursive(tree, { allOf: [part("a"), part("b"), part("c")] });
  expect((await drift(document, document)).differences).toEqual([]);
});

test("a schema that contains itself in its allOf means its other keywords", async () => {
  const document = recursive(tree, { allOf: [tree, { type: "object", properties: { name: text } }] });
  const { differences } = await drift(document, recursive(tree, { type: "object", properties: { name: text } }));
  expect(differences).toEqual([]);
});

test("reports a difference of recursive schemas once", async () => {
  const changed = { ...node, properties: { ...node.properties, name: { type: "number" } } };
  const { differences } = await drift(recursive(tree, node), recursive(tree, changed));
  expect(differences).toMatchObject([{ location: "response.200.thing.name", kind: "type" }]);
});

function recursive(schema: Json, Tree: Json) {
  return withResponse(schema, { components: { schemas: { Tree } } });
}
