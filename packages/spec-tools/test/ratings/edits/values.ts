import type { EditKind, Part } from "./kind.ts";
import { chooseSchema, type SchemaPlace } from "./places.ts";

const isEnum = ({ node }: SchemaPlace) => Array.isArray(node.enum) && node.enum.length > 1;
const isScalar = ({ node }: SchemaPlace) =>
  ["string", "number", "integer", "boolean"].includes(node.type) && !node.enum && node.const === undefined;
const isUnion = ({ node }: SchemaPlace) => (node.anyOf ?? node.oneOf)?.length > 1;
const isNullable = ({ node }: SchemaPlace) => Array.isArray(node.type) && node.type.includes("null");
const unionOf = (node: Part): Part[] => node.anyOf ?? node.oneOf;

const bounds = { string: ["minLength", "maxLength"], number: ["minimum", "maximum"], integer: ["minimum", "maximum"] };

/** Edits of the values that a schema accepts. */
export const valueEdits: EditKind[] = [
  {
    name: "a value changes its type",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isScalar);
      node.type = choose(["string", "number", "integer", "boolean"].filter((type) => type !== node.type));
      return `${pointer} ${node.type}`;
    },
  },
  {
    name: "a scalar becomes a list of scalars",
    apply(document, choose) {
      const { pointer, node, parent, key } = chooseSchema(document, choose, isScalar);
      parent[key] = { type: "array", items: node };
      return pointer;
    },
  },
  {
    name: "a value may be null",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isScalar);
      node.type = [node.type, "null"];
      return pointer;
    },
  },
  {
    name: "a value is no longer null",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isNullable);
      node.type = node.type.filter((type: string) => type !== "null");
      if (node.enum) node.enum = node.enum.filter((value: Part) => value !== null);
      return pointer;
    },
  },
  {
    name: "a value gets a second type",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => isScalar(place) && !place.node.format);
      node.type = [node.type, node.type === "boolean" ? "string" : "boolean"];
      return pointer;
    },
  },
  {
    name: "an enum gains a value",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isEnum);
      node.enum.push("ADDED");
      return pointer;
    },
  },
  {
    name: "an enum loses a value",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isEnum);
      const value = choose<Part>(node.enum);
      node.enum = node.enum.filter((each: Part) => each !== value);
      return `${pointer} ${value}`;
    },
  },
  {
    name: "an enum becomes any string",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(
        document,
        choose,
        (place) => isEnum(place) && place.node.type === "string",
      );
      delete node.enum;
      return pointer;
    },
  },
  {
    name: "any string becomes an enum",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(
        document,
        choose,
        (place) => isScalar(place) && place.node.type === "string",
      );
      node.enum = ["A", "B"];
      return pointer;
    },
  },
  {
    name: "a constant changes its value",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(
        document,
        choose,
        (place) => place.node.const !== undefined && place.key !== "event",
      );
      node.const = typeof node.const === "boolean" ? !node.const : `${node.const}-2`;
      return pointer;
    },
  },
  {
    name: "a union loses a member",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isUnion);
      const union = unionOf(node);
      const [member] = union.splice(choose([...union.keys()]), 1);
      const mapping = Object(node.discriminator?.mapping);
      for (const value of Object.keys(mapping)) if (mapping[value] === member.$ref) delete mapping[value];
      return `${pointer} ${JSON.stringify(member).slice(0, 60)}`;
    },
  },
  {
    name: "a union gains a member",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, isUnion);
      unionOf(node).push({ type: "object", required: ["added"], properties: { added: { type: "string" } } });
      return pointer;
    },
  },
  {
    name: "a bound gets tighter",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => isScalar(place) && place.node.type in bounds);
      const keyword = choose(bounds[node.type as keyof typeof bounds]);
      node[keyword] = keyword.startsWith("min") ? (node[keyword] ?? 0) + 5 : (node[keyword] ?? 50) - 5;
      return `${pointer} ${keyword}`;
    },
  },
  {
    name: "a bound is removed",
    apply(document, choose) {
      const keywords = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
      const boundsOf = (node: Part) => keywords.filter((keyword) => node[keyword] !== undefined);
      const { pointer, node } = chooseSchema(document, choose, (place) => boundsOf(place.node).length > 0);
      const keyword = choose(boundsOf(node));
      delete node[keyword];
      return `${pointer} ${keyword}`;
    },
  },
  {
    name: "a format changes",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, ({ node }) => node.type === "string" && !node.enum);
      if (node.format) delete node.format;
      else node.format = "uri";
      return pointer;
    },
  },
];
