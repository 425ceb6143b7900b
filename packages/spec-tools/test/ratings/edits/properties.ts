import type { EditKind, Part } from "./kind.ts";
import { chooseSchema, follow, rename } from "./places.ts";

const hasProperties = ({ node }: { node: Part }) => Object.keys(Object(node.properties)).length > 0;
const hasRequired = ({ node }: { node: Part }) =>
  hasProperties({ node }) && (node.required ?? []).some((name: string) => name in node.properties);

/** Edits that add, remove, rename or require properties. */
export const propertyEdits: EditKind[] = [
  {
    name: "a property is removed",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      const name = choose(Object.keys(node.properties));
      delete node.properties[name];
      if (node.required) node.required = node.required.filter((each: string) => each !== name);
      return `${pointer} ${name}`;
    },
  },
  {
    name: "a property is renamed",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      const name = choose(Object.keys(node.properties));
      rename(node.properties, name, `${name}_renamed`);
      node.required = node.required?.map((each: string) => (each === name ? `${name}_renamed` : each));
      if (!node.required) delete node.required;
      return `${pointer} ${name}`;
    },
  },
  {
    name: "an optional property is added",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      node.properties.added = choose([
        { type: "string" },
        { type: "object", properties: { deep: { type: "number" } } },
      ]);
      return pointer;
    },
  },
  {
    name: "a required property is added",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      node.properties.added = { type: "string" };
      node.required = [...(node.required ?? []), "added"];
      return pointer;
    },
  },
  {
    name: "a required property becomes optional",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasRequired);
      const name = choose(node.required.filter((each: string) => each in node.properties));
      node.required = node.required.filter((each: string) => each !== name);
      return `${pointer} ${name}`;
    },
  },
  {
    name: "an optional property becomes required",
    apply(document, choose) {
      const optional = (node: Part) =>
        Object.keys(Object(node.properties)).filter((each) => !(node.required ?? []).includes(each));
      const { pointer, node } = chooseSchema(document, choose, (place) => optional(place.node).length > 0);
      const name = choose(optional(node));
      node.required = [...(node.required ?? []), name];
      return `${pointer} ${name}`;
    },
  },
  {
    name: "a property gets a default",
    apply(document, choose) {
      const isInline = (node: Part) => (each: string) => !node.properties[each].$ref;
      const { pointer, node } = chooseSchema(document, choose, ({ node }) => {
        return Object.keys(Object(node.properties)).some(isInline(node));
      });
      const name = choose(Object.keys(node.properties).filter(isInline(node)));
      node.properties[name].default = "default";
      return `${pointer} ${name}`;
    },
  },
  {
    name: "a property is deprecated",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      const name = choose(Object.keys(node.properties));
      Object.assign(node.properties[name], { deprecated: true });
      return `${pointer} ${name}`;
    },
  },
  {
    name: "a property is read-only or write-only",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      const name = choose(Object.keys(node.properties));
      const keyword = choose(["readOnly", "writeOnly"]);
      node.properties[name][keyword] = !follow(document, node.properties[name])[keyword];
      return `${pointer} ${name} ${keyword}`;
    },
  },
  {
    name: "undeclared properties are forbidden",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      node.additionalProperties = false;
      return pointer;
    },
  },
  {
    name: "undeclared properties are described",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, hasProperties);
      node.additionalProperties = choose<Part>([true, {}, { type: "string" }]);
      return pointer;
    },
  },
  {
    name: "undeclared properties are no longer described",
    apply(document, choose) {
      const { pointer, node } = chooseSchema(document, choose, (place) => Boolean(place.node.additionalProperties));
      delete node.additionalProperties;
      return pointer;
    },
  },
];
