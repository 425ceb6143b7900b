import { get, list, type Pair, thing } from "./pair.ts";

/** Edits that do not change the meaning. */
export const equal: Pair[] = [
  {
    name: "parameters and properties in another order",
    edit: (document) => {
      list(document).parameters.reverse();
      thing(document).properties = Object.fromEntries(Object.entries(thing(document).properties).reverse());
    },
    changes: [],
  },
  {
    name: "parameters of the path instead of each operation",
    edit: ({ paths }) => {
      const item = paths["/{app_id}/things/{thing_id}"];
      item.parameters = item.get.parameters;
      delete item.get.parameters;
    },
    changes: [],
  },
  {
    name: "a reference instead of an inline copy",
    edit: (document) => {
      list(document).responses["200"].content["application/json"].schema.properties.data.items = {
        $ref: "#/components/schemas/Thing",
      };
      get(document).parameters[0] = { name: "app_id", in: "path", required: true, schema: { type: "string" } };
    },
    changes: [],
  },
  { name: "the version", edit: ({ info }) => Object.assign(info, { version: "2.0.0" }), changes: [] },
  {
    name: "lists of required properties, values and types in another order",
    edit: ({ components }) => {
      components.schemas.Limits.required.reverse();
      components.schemas.Limits.properties.unit.enum.reverse();
      components.schemas.Limits.properties.top.type.reverse();
    },
    changes: [],
  },
  {
    name: "a type as a list of one",
    edit: (document) => Object.assign(thing(document).properties.id, { type: ["string"] }),
    changes: [],
  },
  {
    name: "a constant as an enum of one",
    edit: ({ components }) => {
      components.schemas.ThingMade.properties.event = { enum: ["thing.made"], type: "string" };
    },
    changes: [],
  },
  {
    name: "an allOf merged into its schema",
    edit: ({ components }) => {
      components.schemas.Person = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
    },
    changes: [],
  },
  {
    name: "a property in an allOf base",
    edit: (document) => {
      const { id, ...properties } = thing(document).properties;
      document.components.schemas.Thing = {
        type: "object",
        allOf: [{ type: "object", required: ["id"], properties: { id } }],
        properties,
      };
    },
    changes: [],
  },
  {
    name: "nullable as a member of a union",
    edit: ({ components }) => {
      components.schemas.Limits.properties.top = { anyOf: [{ type: "null" }, { type: "integer" }] };
    },
    changes: [],
  },
  {
    name: "members of a union in another order",
    edit: ({ components }) => components.schemas.Owner.anyOf.reverse(),
    changes: [],
  },
  {
    name: "defaults of parameters spelled out",
    edit: (document) => Object.assign(list(document).parameters[1], { style: "form", explode: true, required: false }),
    changes: [],
  },
  {
    name: "a oneOf instead of an anyOf whose members exclude each other",
    edit: ({ components }) => {
      components.schemas.Reading = { oneOf: components.schemas.Reading.anyOf };
    },
    changes: [],
  },
];
