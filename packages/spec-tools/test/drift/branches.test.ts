import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { drift, withRequested } from "./documents.ts";

const text = { type: "string" };

/** A branch of a union of animals, discriminated by `kind`. */
function animal(kinds: string[], required: string[] = [], properties: JsonObject = {}): JsonObject {
  return { type: "object", properties: { kind: { enum: kinds }, name: text, tag: text, ...properties }, required };
}

describe("branches of unions are paired", () => {
  test("by their discriminating values in any order, which also name them", async () => {
    const ours = { oneOf: [animal(["cat"]), animal(["dog", "wolf"]), animal(["fish"])] };
    const theirs = { oneOf: [animal(["fish"], ["tag"]), animal(["dog", "wolf"]), animal(["cat"], ["name"])] };
    expect(await changes(ours, theirs)).toEqual([
      "(cat).name required: false → true",
      "(fish).tag required: false → true",
    ]);
  });

  test("by the values that most of them share when a branch gains or loses some", async () => {
    const ours = { oneOf: [animal(["cat", "lion"]), animal(["dog", "wolf"])] };
    const theirs = { oneOf: [animal(["wolf", "fox", "dog"]), animal(["cat", "lion"])] };
    expect(await changes(ours, theirs)).toEqual(['(dog|wolf).kind enum: ["dog","wolf"] → ["dog","fox","wolf"]']);
  });

  test("by the values that a discriminator maps to them", async () => {
    const union = (one: string, other: string) => ({
      oneOf: [{ $ref: `#/components/schemas/${one}` }, { $ref: `#/components/schemas/${other}` }],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: `#/components/schemas/${one}`, dog: `#/components/schemas/${other}` },
      },
    });
    const pet = (required: string[]) => ({ type: "object", properties: { kind: text, name: text }, required });
    const ours = { components: { schemas: { A: pet([]), B: pet([]) } } };
    const theirs = { components: { schemas: { X: pet([]), Y: pet(["name"]) } } };
    const { differences } = await drift(withRequested(union("A", "B"), ours), withRequested(union("X", "Y"), theirs));
    expect(differences.map(({ location, kind }) => [location, kind])).toEqual([
      ["request.body.thing(dog).name", "required"],
    ]);
  });

  test("by shape where no value discriminates them", async () => {
    const shape = (names: string[], required: string[] = []) => ({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, text])),
      required,
    });
    const ours = { anyOf: [shape(["a", "b"]), shape(["c", "d"])] };
    const theirs = { anyOf: [shape(["c", "d"], ["d"]), shape(["a", "b", "e"])] };
    expect(await changes(ours, theirs)).toEqual([
      "(a|b).e property: absent → present",
      "(c|d).d required: false → true",
    ]);
  });

  test("never if their values exclude each other: one is removed and one added", async () => {
    const ours = { oneOf: [animal(["cat"]), animal(["dog"])] };
    const theirs = { oneOf: [animal(["cat"]), animal(["horse"], ["name"])] };
    expect(await changes(ours, theirs)).toEqual([' alternatives: ["cat","dog"] → ["cat","horse"]']);
  });
});

describe("a schema that becomes a union", () => {
  test("is compared with each branch, and newly required properties are reported for the branch", async () => {
    const ours = animal(["cat", "dog", "fish"], ["kind"]);
    const theirs = { oneOf: [animal(["cat", "dog"], ["kind", "name"]), animal(["fish"], ["kind", "tag"])] };
    expect(await changes(ours, theirs)).toEqual([
      ' alternatives: ["object (kind, name, tag)"] → ["cat|dog","fish"]',
      "(cat|dog).name required: false → true",
      "(fish).tag required: false → true",
    ]);
    expect(await changes(theirs, ours)).toEqual([
      ' alternatives: ["cat|dog","fish"] → ["object (kind, name, tag)"]',
      "(cat|dog).name required: true → false",
      "(fish).tag required: true → false",
    ]);
  });

  test("accepts what all branches together accept", async () => {
    const theirs = { oneOf: [animal(["cat", "lion"]), animal(["fish"])] };
    expect(await changes(animal(["cat", "fish"]), theirs)).toEqual([
      ' alternatives: ["object (kind, name, tag)"] → ["cat|lion","fish"]',
      '.kind enum: ["cat","fish"] → ["cat","fish","lion"]',
    ]);
  });

  test("reports once what differs in every branch", async () => {
    const theirs = { oneOf: [animal(["cat"], [], { age: text }), animal(["fish"], [], { age: text })] };
    expect(await changes(animal(["cat", "fish"]), theirs)).toEqual([
      ' alternatives: ["object (kind, name, tag)"] → ["cat","fish"]',
      ".age property: absent → present",
    ]);
  });
});

async function changes(ours: Json, theirs: Json) {
  const { differences } = await drift(withRequested(ours), withRequested(theirs));
  const say = (value: Json) => (typeof value === "string" ? value : JSON.stringify(value));
  return differences
    .map(
      (each) =>
        `${each.location.replace("request.body.thing", "")} ${each.kind}: ${say(each.ours)} → ${say(each.theirs)}`,
    )
    .sort();
}
