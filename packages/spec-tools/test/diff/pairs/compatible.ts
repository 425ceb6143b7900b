import { get, input, list, type Pair, query, text, thing, users } from "./pair.ts";

/** Edits that add something and break nothing. */
export const compatible: Pair[] = [
  {
    name: "an operation is added",
    edit: ({ paths }) => {
      paths["/{app_id}/things"].delete = {
        operationId: "things/delete-all",
        responses: { "204": { description: "Gone." } },
      };
    },
    changes: ["minor things/delete-all: operation added (DELETE /{app_id}/things) [operation-added]"],
  },
  {
    name: "a path is added",
    edit: ({ paths }) => {
      paths["/apps"] = { get: { operationId: "apps/list", responses: { "200": { description: "Apps." } } } };
    },
    changes: ["minor apps/list: path `/apps` added [operation-added]"],
  },
  {
    name: "an optional query parameter is added before the others",
    edit: (document) => list(document).parameters.unshift(query("q")),
    changes: ["minor things/list: query parameter `q` added [compatible]"],
  },
  {
    name: "a query parameter accepts more values",
    edit: (document) => list(document).parameters[2].schema.enum.push("green"),
    changes: ["minor things/list: query parameter `colour`: `enum` gained `green` [compatible]"],
  },
  {
    name: "an optional request body is added",
    edit: (document) => Object.assign(get(document), { requestBody: { content: text } }),
    changes: ["minor things/get: request body added [request-body-added]"],
  },
  {
    name: "an optional request property is added",
    edit: (document) => Object.assign(input(document).properties, { weight: { type: "number" } }),
    changes: ["minor things/create: property `weight` of `ThingInput` added [compatible]"],
  },
  {
    name: "a request property becomes optional",
    edit: (document) => delete input(document).required,
    changes: ["minor things/create: `ThingInput`: `required` lost `colour` [compatible]"],
  },
  {
    name: "a request property may be null",
    edit: (document) => Object.assign(input(document).properties.size, { type: ["integer", "null"] }),
    changes: ["minor things/create: property `size` of `ThingInput`: `type` gained `null` [compatible]"],
  },
  {
    name: "a limit of a request property is relaxed",
    edit: (document) => Object.assign(input(document).properties.title, { maxLength: 200 }),
    changes: [
      "minor things/create: property `title` of `ThingInput`: `maxLength` changed from `100` to `200` [compatible]",
    ],
  },
  {
    name: "a response property is added",
    edit: (document) => Object.assign(thing(document).properties, { weight: { type: "number" } }),
    changes: [`minor ${users}: property \`weight\` of \`Thing\` added [compatible]`],
  },
  {
    name: "a response property is always present",
    edit: (document) => thing(document).required.push("size"),
    changes: [`minor ${users}: \`Thing\`: \`required\` gained \`size\` [compatible]`],
  },
  {
    name: "an error response is added",
    edit: (document) => Object.assign(get(document).responses, { "404": { description: "None." } }),
    changes: ["minor things/get: response 404 added [compatible]"],
  },
  {
    name: "a response header is added",
    edit: (document) => Object.assign(get(document).responses["200"].headers, { etag: { schema: { type: "string" } } }),
    changes: ["minor things/get: header `etag` of response 200 added [compatible]"],
  },
  {
    name: "a schema is named and becomes an exported type",
    edit: (document) => {
      const { items } = thing(document).properties.parts;
      document.components.schemas.Part = items;
      thing(document).properties.parts.items = { $ref: "#/components/schemas/Part" };
    },
    changes: [`minor ${users}: \`Part\` added [exported-type-added]`],
  },
  {
    name: "an operation becomes paginated",
    edit: (document) => Object.assign(get(document), { "x-paging": { items: "data", paging: "paging" } }),
    changes: ["minor things/get: x-paging added [paging-added]"],
  },
  {
    name: "an operation is deprecated",
    edit: (document) => Object.assign(get(document), { deprecated: true }),
    changes: ["minor things/get: operation: `deprecated` set to `true` [deprecated]"],
  },
  {
    name: "a webhook event is added",
    edit: ({ webhooks }) => Object.assign(webhooks, { "thing.lost": webhooks["thing.made"] }),
    changes: ["minor thing.lost: webhook event `thing.lost` added [operation-added]"],
  },
  {
    name: "credentials are no longer required",
    edit: (document) => Object.assign(get(document), { security: [] }),
    changes: ["minor things/get: security: from `token` to nothing [compatible]"],
  },
];
