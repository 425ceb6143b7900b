import type { EditKind } from "./kind.ts";
import { chooseSchema, refTo, rename, replaceRefs, schemasOf } from "./places.ts";

/** Edits of the exported types. */
export const typeEdits: EditKind[] = [
  {
    name: "an exported type is renamed in place",
    apply({ components, ...rest }, choose) {
      const name = choose(Object.keys(components.schemas));
      rename(components.schemas, name, `${name}Renamed`);
      replaceRefs([components, rest], name, () => refTo(`${name}Renamed`).$ref);
      return name;
    },
  },
  {
    name: "an exported type becomes inline",
    apply(document, choose) {
      const { schemas } = document.components;
      const inMapping = JSON.stringify(schemas.WebhookEvent.discriminator);
      const isPlain = (name: string) =>
        !inMapping.includes(`/${name}"`) && !JSON.stringify(schemas[name]).includes(`schemas/${name}"`);
      const name = choose(Object.keys(schemas).filter(isPlain));
      const schema = schemas[name];
      delete schemas[name];
      for (const { node, parent, key } of schemasOf(document)) {
        if (node.$ref === refTo(name).$ref) parent[key] = structuredClone(schema);
      }
      return name;
    },
  },
  {
    name: "an inline object becomes an exported type",
    apply(document, choose) {
      const { pointer, node, parent, key } = chooseSchema(
        document,
        choose,
        (place) =>
          place.parent !== document.components.schemas &&
          place.node.properties !== undefined &&
          !/Of\/\d+$/.test(place.pointer),
      );
      document.components.schemas.Extracted = node;
      parent[key] = refTo("Extracted");
      return pointer;
    },
  },
  {
    name: "an exported type is added",
    apply(document, choose) {
      const name = choose(Object.keys(document.components.schemas));
      document.components.schemas[`${name}Copy`] = structuredClone(document.components.schemas[name]);
      return name;
    },
  },
];
