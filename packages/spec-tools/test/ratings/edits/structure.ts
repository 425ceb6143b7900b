import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, chooseSchema, follow, refTo, rename } from "./places.ts";

const rating = "none";
const reversed = (object: Part) => Object.fromEntries(Object.entries(object).reverse());

/** Edits of the structure that do not change the meaning: `allOf`, references, places. */
export const structureEdits: EditKind[] = [
  {
    name: "a property in an allOf base",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(
        document,
        choose,
        (place) => Object.keys(Object(place.node.properties)).length > 1 && !place.node.allOf && !place.node.anyOf,
      );
      const name = choose(Object.keys(node.properties));
      const base: Part = { type: "object", properties: { [name]: node.properties[name] } };
      if (node.required?.includes(name)) base.required = [name];
      delete node.properties[name];
      node.allOf = [base];
      return `${pointer} ${name}`;
    },
  },
  {
    name: "an allOf merged into its schema",
    rating,
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => {
        return place.node.allOf?.every((part: Part) => !follow(document, part).allOf);
      });
      const parts = [...node.allOf.map((part: Part) => follow(document, part)), { ...node, allOf: undefined }];
      const own = { ...node };
      delete own.allOf;
      const isOverlapping =
        new Set(parts.flatMap((part) => Object.keys(Object(part.properties)))).size <
        parts.flatMap((part) => Object.keys(Object(part.properties))).length;
      if (!isOverlapping) {
        const properties = Object.assign({}, ...parts.map((part) => structuredClone(part.properties)));
        const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
        delete node.allOf;
        Object.assign(node, own, { type: "object", properties }, required.length > 0 && { required });
      }
      return `${pointer}${isOverlapping ? " unchanged" : ""}`;
    },
  },
  {
    name: "a schema wrapped in an allOf of one",
    rating,
    apply(document, choose) {
      const { pointer, node, parent, key } = chooseSchema(
        document,
        choose,
        (place) => typeof place.node.$ref === "string" && !/Of\/\d+$/.test(place.pointer),
      );
      parent[key] = { allOf: [node] };
      return pointer;
    },
  },
  {
    name: "a reference replaced with what it refers to",
    rating,
    apply(document, choose) {
      const isPlain = ({ $ref }: Part) =>
        typeof $ref === "string" && !JSON.stringify(follow(document, { $ref })).includes($ref);
      const { pointer, parent, key, node } = chooseSchema(
        document,
        choose,
        (place) => isPlain(place.node) && !/Of\/\d+$/.test(place.pointer),
      );
      parent[key] = structuredClone(follow(document, node));
      return pointer;
    },
  },
  {
    name: "an equal schema replaced with a reference",
    rating,
    apply(document, choose) {
      const { pointer, parent, key, node } = chooseSchema(document, choose, ({ node }) => node.$ref);
      const name = node.$ref.split("/").at(-1);
      parent[key] = structuredClone(follow(document, node));
      parent[key] = refTo(name);
      return pointer;
    },
  },
  {
    name: "parameters of the path instead of the operations",
    rating,
    apply({ paths }, choose) {
      const path = choose(Object.keys(paths).filter((each) => Object.keys(paths[each]).length === 1));
      const [method = ""] = Object.keys(paths[path]);
      const { parameters, ...operation } = paths[path][method];
      paths[path] = { parameters, [method]: operation };
      return path;
    },
  },
  {
    name: "an inline parameter becomes a component",
    rating: "patch",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) =>
        each.parameters.some(({ $ref }: Part) => !$ref),
      );
      const index = operation.parameters.findIndex(({ $ref }: Part) => !$ref);
      document.components.parameters.extracted = operation.parameters[index];
      operation.parameters[index] = { $ref: "#/components/parameters/extracted" };
      return id;
    },
  },
  {
    name: "all keys in another order",
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
