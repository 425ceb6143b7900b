import { create, input, type Pair, rename, thing, users } from "./pair.ts";

/** Edits of schemas that break calls or types of users. */
export const breakingSchemas: Pair[] = [
  {
    name: "an exported type is renamed",
    edit: (document) => {
      rename(document.components.schemas, "ThingInput", "NewThing");
      create(document).requestBody.content["application/json"].schema.$ref = "#/components/schemas/NewThing";
    },
    changes: ["major things/create: `ThingInput` renamed to `NewThing` [exported-type-renamed]"],
  },
  {
    name: "an exported type is removed and its schema inlined",
    edit: (document) => {
      const { schemas } = document.components;
      create(document).requestBody.content["application/json"].schema = schemas.ThingInput;
      delete schemas.ThingInput;
    },
    changes: ["major things/create: `ThingInput` removed [exported-type-removed]"],
  },
  {
    name: "a request property becomes required",
    edit: (document) => input(document).required.push("size"),
    changes: ["major things/create: `ThingInput`: `required` gained `size` [required-properties-added]"],
  },
  {
    name: "a request property is removed",
    edit: (document) => delete input(document).properties.title,
    changes: ["major things/create: property `title` of `ThingInput` removed [request-property-removed]"],
  },
  {
    name: "a request property is renamed",
    edit: (document) => rename(input(document).properties, "title", "heading"),
    changes: [
      "major things/create: property `title` of `ThingInput` removed [request-property-removed]",
      "minor things/create: property `heading` of `ThingInput` added [compatible]",
    ],
  },
  {
    name: "a request property gets a default, which makes it required in the types",
    edit: (document) => Object.assign(input(document).properties.size, { default: 1 }),
    changes: ["major things/create: property `size` of `ThingInput`: `default` set to `1` [default-changed]"],
  },
  {
    name: "a request property gets a format",
    edit: (document) => Object.assign(input(document).properties.title, { format: "uri" }),
    changes: [
      "major things/create: property `title` of `ThingInput`: `format` set to `uri` [schema-constraint-changed]",
    ],
  },
  {
    name: "a request body refuses undeclared properties",
    edit: (document) => Object.assign(input(document), { additionalProperties: false }),
    changes: [
      "major things/create: `ThingInput`: undeclared properties not described, now forbidden [schema-constraint-changed]",
    ],
  },
  {
    name: "a response property is removed",
    edit: (document) => delete thing(document).properties.colour,
    changes: [`major ${users}: property \`colour\` of \`Thing\` removed [property-removed]`],
  },
  {
    name: "a nested response property is removed",
    edit: (document) => delete thing(document).properties.parts.items.properties.weight,
    changes: [`major ${users}: property \`parts[].weight\` of \`Thing\` removed [property-removed]`],
  },
  {
    name: "a response property becomes optional",
    edit: (document) => delete thing(document).required,
    changes: [`major ${users}: \`Thing\`: \`required\` lost \`id\` [required-properties-removed]`],
  },
  {
    name: "a response property may be null",
    edit: (document) => Object.assign(thing(document).properties.size, { type: ["integer", "null"] }),
    changes: [`major ${users}: property \`size\` of \`Thing\`: \`type\` gained \`null\` [schema-type-changed]`],
  },
  {
    name: "a response property has values that existing switches do not handle",
    edit: (document) => thing(document).properties.colour.enum.push("green"),
    changes: [`major ${users}: property \`colour\` of \`Thing\`: \`enum\` gained \`green\` [enum-values-added]`],
  },
  {
    name: "a webhook's payload loses a property",
    edit: ({ components }) => delete components.schemas.ThingMade.properties.at,
    changes: ["major thing.made: property `at` of `ThingMade` removed [property-removed]"],
  },
  {
    name: "an exported type is renamed in place",
    edit: (document) => {
      const { Thing, ...others } = document.components.schemas;
      document.components.schemas = { Item: Thing, ...others };
      for (const key of Object.keys(document.paths)) {
        document.paths[key] = JSON.parse(
          JSON.stringify(document.paths[key]).replaceAll('schemas/Thing"', 'schemas/Item"'),
        );
      }
    },
    changes: [`major ${users}: \`Thing\` renamed to \`Item\` [exported-type-renamed]`],
  },
  {
    name: "a union in a response loses a member",
    edit: (document) => document.components.schemas.Reading.anyOf.pop(),
    changes: ["major thing.made: `Reading`: `type` lost `object (parts)` [union-member-removed]"],
  },
  {
    name: "a union in a response loses a member that is an exported type",
    edit: (document) => document.components.schemas.Owner.anyOf.shift(),
    changes: ["major thing.made: `Owner`: `type` lost `Person` [union-member-removed]"],
  },
  {
    name: "a union in a response gains a member",
    edit: (document) => document.components.schemas.Owner.anyOf.push({ type: "string" }),
    changes: ["major thing.made: `Owner`: `type` gained `string` [schema-type-changed]"],
  },
  {
    name: "a union in a response allows undeclared properties, so `in` no longer narrows it",
    edit: (document) => Object.assign(document.components.schemas.Person, { additionalProperties: true }),
    changes: [
      "major thing.made: `Person`: undeclared properties not described, now allowed [additional-properties-changed]",
    ],
  },
  {
    name: "an enum in a response loses a value",
    edit: (document) => thing(document).properties.colour.enum.pop(),
    changes: [`major ${users}: property \`colour\` of \`Thing\`: \`enum\` lost \`blue\` [enum-values-removed]`],
  },
  {
    name: "an enum in a response becomes any string",
    edit: (document) => delete thing(document).properties.colour.enum,
    changes: [`major ${users}: property \`colour\` of \`Thing\`: \`enum\` removed [enum-values-added]`],
  },
  {
    name: "an unknown keyword changes",
    edit: (document) => Object.assign(thing(document).properties.size, { not: { const: 13 } }),
    changes: [`major ${users}: property \`size\` of \`Thing\`: \`not\` added [keyword-changed]`],
  },
  {
    name: "the types no longer require a required property, because its base nests it",
    edit: ({ components }) => {
      const { name } = components.schemas.PartialPerson.properties;
      components.schemas.PartialPerson = { allOf: [{ type: "object", properties: { name } }] };
    },
    changes: [
      "major thing.made: `Person`: `required` lost `name` in TypeScript, as `allOf` is nested differently [required-properties-removed]",
    ],
  },
  {
    name: "an anyOf with overlapping members becomes a oneOf in a request",
    edit: (document) => {
      const size = input(document).properties.choice;
      input(document).properties.choice = { oneOf: size.anyOf };
    },
    changes: [
      "major things/create: property `choice` of `ThingInput`: `anyOf` became `oneOf` [schema-constraint-changed]",
    ],
  },
];
