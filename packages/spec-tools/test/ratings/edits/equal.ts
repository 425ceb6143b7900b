import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, chooseSchema, follow, refTo } from "./places.ts";

const rating = "none";

/** Edits that say the same in another form. */
export const equalEdits: EditKind[] = [
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
    name: "parameters at the path instead of the operations",
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
    name: "a parameter that is no component becomes one",
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
];
