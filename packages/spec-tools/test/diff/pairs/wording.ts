import { create, get, list, type Pair, rename, thing, users } from "./pair.ts";

/** Edits of texts and examples. */
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
    name: "an alternative form of a response, which the client normalizes",
    edit: (document) => {
      const media = get(document).responses["200"].content["application/json"];
      const bare = { type: "object", properties: { thing: media.schema } };
      media.schema = { "x-one-form": true, anyOf: [media.schema, bare] };
    },
    changes: ["patch things/get: response 200: alternative forms, which the client normalizes, changed [other-form]"],
  },
  {
    name: "a component other than a schema is renamed",
    edit: (document) => {
      rename(document.components.parameters, "app_id", "AppId");
      for (const { parameters } of [list(document), create(document), get(document)]) {
        parameters[0] = { $ref: "#/components/parameters/AppId" };
      }
    },
    changes: [`patch ${users}: path parameter \`app_id\` renamed to \`AppId\` [component]`],
  },
];
