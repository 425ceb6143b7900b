import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, chooseSchema, schemasOf } from "./places.ts";

/** Edits of descriptions, summaries, examples and extensions. */
export const wordEdits: EditKind[] = [
  {
    name: "a description of a schema",
    rating: "patch",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => place.node.description && !place.node.$ref);
      node.description = "Other words.";
      return pointer;
    },
  },
  {
    name: "a summary of an operation",
    rating: "patch",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.summary = "Other words";
      return id;
    },
  },
  {
    name: "the value of an example",
    rating: "patch",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      const [response] = Object.values<Part>(operation.responses);
      const examples = response.content["application/json"].examples;
      const name = choose(Object.keys(examples));
      examples[name].value = { ...examples[name].value, changed: true };
      return `${id} ${name}`;
    },
  },
  {
    name: "an example is added or removed",
    rating: "patch",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      const [response] = Object.values<Part>(operation.responses);
      response.content["application/json"].examples.added = { value: {} };
      return id;
    },
  },
  {
    name: "an extension",
    rating: "patch",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => !place.node.$ref);
      node["x-internal"] = true;
      return `${pointer}${schemasOf(document).length > 0 ? "" : " none"}`;
    },
  },
];
