import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, chooseSchema } from "./places.ts";

const rating = "none";
const reversed = (object: Part) => Object.fromEntries(Object.entries(object).reverse());

/** Edits of keywords or order that do not change the meaning. */
export const equalEdits: EditKind[] = [
  {
    name: "required properties in another order",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => place.node.required?.length > 1);
      node.required.reverse();
      return pointer;
    },
  },
  {
    name: "an enum in another order",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => place.node.enum?.length > 1);
      node.enum.reverse();
      return pointer;
    },
  },
  {
    name: "types in another order",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => Array.isArray(place.node.type));
      node.type.reverse();
      return pointer;
    },
  },
  {
    name: "properties or parameters in another order",
    rating,
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.parameters.reverse();
      const { pointer, node } = chooseSchema(document, choose, (place) => place.node.properties);
      node.properties = reversed(node.properties);
      return `${id} ${pointer}`;
    },
  },
  {
    name: "a type as a list of one",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => typeof place.node.type === "string");
      node.type = [node.type];
      return pointer;
    },
  },
  {
    name: "a constant as an enum of one, or the reverse",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(
        document,
        choose,
        (place) => place.node.const !== undefined || place.node.enum?.length === 1,
      );
      if (node.const === undefined) [node.const, node.enum] = [node.enum[0], undefined];
      else [node.enum, node.const] = [[node.const], undefined];
      for (const keyword of ["const", "enum"]) if (node[keyword] === undefined) delete node[keyword];
      return pointer;
    },
  },
  {
    name: "a union in another order",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => place.node.anyOf ?? place.node.oneOf);
      (node.anyOf ?? node.oneOf).reverse();
      return pointer;
    },
  },
  {
    name: "nullable as a type or as a member of a union",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(
        document,
        choose,
        (place) =>
          Array.isArray(place.node.type) &&
          place.node.type.length === 2 &&
          place.node.type.includes("null") &&
          !place.node.enum,
      );
      const { type, description, ...rest } = node;
      for (const key of Object.keys(node)) delete node[key];
      const [other] = type.filter((each: string) => each !== "null");
      Object.assign(node, { anyOf: [{ ...rest, type: other }, { type: "null" }] }, description && { description });
      return pointer;
    },
  },
];
