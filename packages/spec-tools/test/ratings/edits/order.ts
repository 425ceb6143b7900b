import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, chooseSchema, rename } from "./places.ts";

const rating = "none";
const reversed = (object: Part) => Object.fromEntries(Object.entries(object).reverse());

/** Edits that only reorder what the description says. */
export const orderEdits: EditKind[] = [
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
    name: "a union in another order",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => place.node.anyOf ?? place.node.oneOf);
      (node.anyOf ?? node.oneOf).reverse();
      return pointer;
    },
  },
  {
    name: "another key order everywhere",
    rating,
    apply(document, choose) {
      const { schemas } = document.components;
      const name = choose(Object.keys(schemas));
      const schema = schemas[name];
      schemas[name] = reversed(schema);
      rename(document.paths, "", "");
      return name;
    },
  },
];
