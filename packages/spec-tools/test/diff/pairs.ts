import { fixture } from "./fixture.ts";

/** An edit of the fixture, and the expected changes: impact, operations, message, rule. */
export interface Pair {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: an edit may make anything of any part.
  edit(document: any): void;
  changes: string[];
}

const users = "things/create, things/get, things/list";

/** Edits that break calls or types of users. */
export const breaking: Pair[] = [
  {
    name: "an operation goes",
    edit: ({ paths }) => delete paths["/{app_id}/things"].post,
    changes: ["major things/create: operation removed (POST /{app_id}/things) [operation-removed]"],
  },
  {
    name: "a path goes",
    edit: ({ paths }) => delete paths["/{app_id}/things/{thing_id}"],
    changes: ["major things/get: path `/{app_id}/things/{thing_id}` removed [path-removed]"],
  },
  {
    name: "a path moves",
    edit: ({ paths }) => rename(paths, "/{app_id}/things/{thing_id}", "/{app_id}/items/{thing_id}"),
    changes: [
      "major things/get: path `/{app_id}/things/{thing_id}` renamed to `/{app_id}/items/{thing_id}` [path-removed]",
    ],
  },
  {
    name: "an operation has another id, and so another method",
    edit: (document) => Object.assign(list(document), { operationId: "things/list-all" }),
    changes: [
      "major things/list, things/list-all: operation: `operationId` changed from `things/list` to `things/list-all` [operation-id-changed]",
    ],
  },
  {
    name: "a path parameter is renamed",
    edit: ({ paths }) => {
      rename(paths, "/{app_id}/things/{thing_id}", "/{app_id}/things/{id}");
      paths["/{app_id}/things/{id}"].get.parameters[1].name = "id";
    },
    changes: [
      "major things/get: path `/{app_id}/things/{thing_id}` renamed to `/{app_id}/things/{id}` [path-parameter-renamed]",
      "major things/get: path parameter `thing_id` renamed to `id` [path-parameter-renamed]",
    ],
  },
  {
    name: "an exported type is renamed",
    edit: (document) => {
      rename(document.components.schemas, "ThingInput", "NewThing");
      create(document).requestBody.content["application/json"].schema.$ref = "#/components/schemas/NewThing";
    },
    changes: ["major things/create: `ThingInput` renamed to `NewThing` [exported-type-renamed]"],
  },
  {
    name: "an exported type goes, its schema written where it is used",
    edit: (document) => {
      const { schemas } = document.components;
      create(document).requestBody.content["application/json"].schema = schemas.ThingInput;
      delete schemas.ThingInput;
    },
    changes: ["major things/create: `ThingInput` removed [exported-type-removed]"],
  },
  {
    name: "a query parameter goes",
    edit: (document) => list(document).parameters.pop(),
    changes: ["major things/list: query parameter `colour` removed [parameter-removed]"],
  },
  {
    name: "a query parameter is renamed",
    edit: (document) => Object.assign(list(document).parameters[1], { name: "per_page" }),
    changes: ["major things/list: query parameter `limit` renamed to `per_page` [parameter-removed]"],
  },
  {
    name: "a required query parameter comes",
    edit: (document) => list(document).parameters.push({ ...query("q"), required: true }),
    changes: ["major things/list: query parameter `q` added, required [parameter-became-required]"],
  },
  {
    name: "a query parameter becomes required",
    edit: (document) => Object.assign(list(document).parameters[1], { required: true }),
    changes: ["major things/list: query parameter `limit`: `required` set to `true` [parameter-became-required]"],
  },
  {
    name: "a query parameter takes another type",
    edit: (document) => Object.assign(list(document).parameters[1], { schema: { type: "string", maximum: 50 } }),
    changes: [
      "major things/list: query parameter `limit`: `type` gained `string` and lost `integer` [schema-type-changed]",
    ],
  },
  {
    name: "a query parameter takes fewer values",
    edit: (document) => list(document).parameters[2].schema.enum.pop(),
    changes: ["major things/list: query parameter `colour`: `enum` lost `blue` [enum-values-removed]"],
  },
  {
    name: "a limit of a query parameter gets tighter",
    edit: (document) => Object.assign(list(document).parameters[1].schema, { maximum: 20 }),
    changes: [
      "major things/list: query parameter `limit`: `maximum` changed from `50` to `20` [schema-constraint-changed]",
    ],
  },
  {
    name: "a query parameter is written otherwise",
    edit: (document) => Object.assign(list(document).parameters[2], { explode: false }),
    changes: [
      "major things/list: query parameter `colour`: `explode` set to `false` [parameter-serialization-changed]",
    ],
  },
  {
    name: "a required request body comes",
    edit: (document) => Object.assign(get(document), { requestBody: { required: true, content: text } }),
    changes: ["major things/get: request body added, required [request-body-became-required]"],
  },
  {
    name: "a request body goes",
    edit: (document) => delete create(document).requestBody,
    changes: ["major things/create: request body removed [request-body-removed]"],
  },
  {
    name: "a request property becomes required",
    edit: (document) => input(document).required.push("size"),
    changes: ["major things/create: `ThingInput`: `required` gained `size` [required-properties-added]"],
  },
  {
    name: "a request property goes",
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
    name: "a request property takes a narrower form",
    edit: (document) => Object.assign(input(document).properties.title, { format: "uri" }),
    changes: [
      "major things/create: property `title` of `ThingInput`: `format` set to `uri` [schema-constraint-changed]",
    ],
  },
  {
    name: "a request body refuses what it does not know",
    edit: (document) => Object.assign(input(document), { additionalProperties: false }),
    changes: [
      "major things/create: `ThingInput`: undeclared properties not described, now forbidden [schema-constraint-changed]",
    ],
  },
  {
    name: "a response property goes",
    edit: (document) => delete thing(document).properties.colour,
    changes: [`major ${users}: property \`colour\` of \`Thing\` removed [property-removed]`],
  },
  {
    name: "a response property deep inside goes",
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
    name: "a response property has values that no switch knows",
    edit: (document) => thing(document).properties.colour.enum.push("green"),
    changes: [`major ${users}: property \`colour\` of \`Thing\`: \`enum\` gained \`green\` [enum-values-added]`],
  },
  {
    name: "another success comes beside the one there was",
    edit: (document) => Object.assign(get(document).responses, { "204": { description: "None." } }),
    changes: ["major things/get: response 204 added [success-response-added]"],
  },
  {
    name: "a response comes in another media type",
    edit: (document) => Object.assign(list(document).responses["200"], { content: text }),
    changes: [
      "major things/list: response 200: media type `application/json` removed [media-type-removed]",
      "minor things/list: response 200: media type `text/plain` added [compatible]",
    ],
  },
  {
    name: "pages can no longer be asked for one by one",
    edit: (document) => delete list(document)["x-paging"],
    changes: ["major things/list: x-paging removed [paging-changed]"],
  },
  {
    name: "a webhook event goes",
    edit: (document) => delete document.webhooks["thing.made"],
    changes: ["major thing.made: webhook event `thing.made` removed [webhook-event-removed]"],
  },
  {
    name: "a webhook's payload loses a property",
    edit: ({ components }) => delete components.schemas.ThingMade.properties.at,
    changes: ["major thing.made: property `at` of `ThingMade` removed [property-removed]"],
  },
  {
    name: "the server is another",
    edit: ({ servers }) => Object.assign(servers[0], { url: "https://other.example" }),
    changes: [
      "major description: servers: `url` changed from `https://things.example` to `https://other.example` [server-removed]",
    ],
  },
  {
    name: "another credential is needed as well",
    edit: (document) => {
      document.components.securitySchemes.key = { type: "apiKey", in: "header", name: "x-key" };
      document.security = [{ token: [], key: [] }];
    },
    changes: [
      "major description: security: from `token` to `token` and `key` [security-requirement-changed]",
      "patch description: securitySchemes `key` added [component]",
    ],
  },
];

/** Edits that give users something more and break nothing. */
export const compatible: Pair[] = [
  {
    name: "an operation comes",
    edit: ({ paths }) => {
      paths["/{app_id}/things"].delete = {
        operationId: "things/delete-all",
        responses: { "204": { description: "Gone." } },
      };
    },
    changes: ["minor things/delete-all: operation added (DELETE /{app_id}/things) [operation-added]"],
  },
  {
    name: "a path comes",
    edit: ({ paths }) => {
      paths["/apps"] = { get: { operationId: "apps/list", responses: { "200": { description: "Apps." } } } };
    },
    changes: ["minor apps/list: path `/apps` added [operation-added]"],
  },
  {
    name: "an optional query parameter comes, before the others",
    edit: (document) => list(document).parameters.unshift(query("q")),
    changes: ["minor things/list: query parameter `q` added [compatible]"],
  },
  {
    name: "a query parameter takes more values",
    edit: (document) => list(document).parameters[2].schema.enum.push("green"),
    changes: ["minor things/list: query parameter `colour`: `enum` gained `green` [compatible]"],
  },
  {
    name: "an optional request body comes",
    edit: (document) => Object.assign(get(document), { requestBody: { content: text } }),
    changes: ["minor things/get: request body added [request-body-added]"],
  },
  {
    name: "an optional request property comes",
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
    name: "a limit of a request property gets wider",
    edit: (document) => Object.assign(input(document).properties.title, { maxLength: 200 }),
    changes: [
      "minor things/create: property `title` of `ThingInput`: `maxLength` changed from `100` to `200` [compatible]",
    ],
  },
  {
    name: "a response property comes",
    edit: (document) => Object.assign(thing(document).properties, { weight: { type: "number" } }),
    changes: [`minor ${users}: property \`weight\` of \`Thing\` added [compatible]`],
  },
  {
    name: "a response property is there always",
    edit: (document) => thing(document).required.push("size"),
    changes: [`minor ${users}: \`Thing\`: \`required\` gained \`size\` [compatible]`],
  },
  {
    name: "an error is declared",
    edit: (document) => Object.assign(get(document).responses, { "404": { description: "None." } }),
    changes: ["minor things/get: response 404 added [compatible]"],
  },
  {
    name: "a response header comes",
    edit: (document) => Object.assign(get(document).responses["200"].headers, { etag: { schema: { type: "string" } } }),
    changes: ["minor things/get: header `etag` of response 200 added [compatible]"],
  },
  {
    name: "a schema gets a name, and becomes an exported type",
    edit: (document) => {
      const { items } = thing(document).properties.parts;
      document.components.schemas.Part = items;
      thing(document).properties.parts.items = { $ref: "#/components/schemas/Part" };
    },
    changes: [`minor ${users}: \`Part\` added [exported-type-added]`],
  },
  {
    name: "pages can be asked for one by one",
    edit: (document) => Object.assign(get(document), { "x-paging": { items: "data", paging: "paging" } }),
    changes: ["minor things/get: x-paging added [paging-added]"],
  },
  {
    name: "an operation is deprecated",
    edit: (document) => Object.assign(get(document), { deprecated: true }),
    changes: ["minor things/get: operation: `deprecated` set to `true` [deprecated]"],
  },
  {
    name: "a webhook event comes",
    edit: ({ webhooks }) => Object.assign(webhooks, { "thing.lost": webhooks["thing.made"] }),
    changes: ["minor thing.lost: webhook event `thing.lost` added [operation-added]"],
  },
  {
    name: "no credential is needed",
    edit: (document) => Object.assign(get(document), { security: [] }),
    changes: ["minor things/get: security: from `token` to nothing [compatible]"],
  },
];

/** Edits of words and examples. */
export const wording: Pair[] = [
  {
    name: "a summary",
    edit: (document) => Object.assign(get(document), { summary: "Fetch a thing" }),
    changes: ["patch things/get: operation: `summary` changed from `Get a thing` to `Fetch a thing` [wording]"],
  },
  {
    name: "a description of a property",
    edit: (document) => Object.assign(thing(document).properties.size, { description: "In metres." }),
    changes: [`patch ${users}: property \`size\` of \`Thing\`: \`description\` set to \`In metres.\` [wording]`],
  },
  {
    name: "an example",
    edit: (document) => {
      create(document).responses["201"].content["application/json"].examples.large = { value: { id: "2" } };
    },
    changes: ["patch things/create: example `large` of response 201 added [example]"],
  },
  {
    name: "the value of an example",
    edit: (document) => {
      create(document).responses["201"].content["application/json"].examples.small.value.id = "2";
    },
    changes: ["patch things/create: example `small` of response 201: `value` changed [example]"],
  },
  {
    name: "the summary of an example",
    edit: (document) => {
      create(document).responses["201"].content["application/json"].examples.small.summary = "Tiny";
    },
    changes: [
      "patch things/create: example `small` of response 201: `summary` changed from `Small` to `Tiny` [wording]",
    ],
  },
  {
    name: "a tag",
    edit: ({ tags }) => tags.push({ name: "parts" }),
    changes: ["patch description: tags changed [wording]"],
  },
  {
    name: "a part that is no schema has another name in the file",
    edit: (document) => {
      rename(document.components.parameters, "app_id", "AppId");
      for (const { parameters } of [list(document), create(document), get(document)]) {
        parameters[0] = { $ref: "#/components/parameters/AppId" };
      }
    },
    changes: [`patch ${users}: path parameter \`app_id\` renamed to \`AppId\` [component]`],
  },
];

/** The same meaning, written differently. */
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
    name: "parameters written at the path instead of at each operation",
    edit: ({ paths }) => {
      const item = paths["/{app_id}/things/{thing_id}"];
      item.parameters = item.get.parameters;
      delete item.get.parameters;
    },
    changes: [],
  },
  {
    name: "a reference where the same was written out",
    edit: (document) => {
      list(document).responses["200"].content["application/json"].schema.properties.data.items = {
        $ref: "#/components/schemas/Thing",
      };
      get(document).parameters[0] = { name: "app_id", in: "path", required: true, schema: { type: "string" } };
    },
    changes: [],
  },
  { name: "the version", edit: ({ info }) => Object.assign(info, { version: "2.0.0" }), changes: [] },
];

/** Returns the fixture before and after an edit. */
export function documentsOf({ edit }: Pair): [ReturnType<typeof fixture>, ReturnType<typeof fixture>] {
  const after = fixture();
  edit(after);
  return [fixture(), after];
}

const text = { "text/plain": { schema: { type: "string" } } };

function query(name: string) {
  return { name, in: "query", schema: { type: "string" } };
}

function list({ paths }: Edited) {
  return paths["/{app_id}/things"].get;
}
function create({ paths }: Edited) {
  return paths["/{app_id}/things"].post;
}
function get({ paths }: Edited) {
  return paths["/{app_id}/things/{thing_id}"].get;
}
function thing({ components }: Edited) {
  return components.schemas.Thing;
}
function input({ components }: Edited) {
  return components.schemas.ThingInput;
}

type Edited = Parameters<Pair["edit"]>[0];

function rename(object: Record<string, unknown>, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}
