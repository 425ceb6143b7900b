import { create, get, list, type Pair, query, rename, text } from "./pair.ts";

/** Edits of operations, and of the description as a whole, that break calls or types of users. */
export const breakingOperations: Pair[] = [
  {
    name: "an operation is removed",
    edit: ({ paths }) => delete paths["/{app_id}/things"].post,
    changes: ["major things/create: operation removed (POST /{app_id}/things) [operation-removed]"],
  },
  {
    name: "a path is removed",
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
    name: "an operation's id changes, and so its method's name",
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
    name: "a query parameter is removed",
    edit: (document) => list(document).parameters.pop(),
    changes: ["major things/list: query parameter `colour` removed [parameter-removed]"],
  },
  {
    name: "a query parameter is renamed",
    edit: (document) => Object.assign(list(document).parameters[1], { name: "per_page" }),
    changes: ["major things/list: query parameter `limit` renamed to `per_page` [parameter-removed]"],
  },
  {
    name: "a required query parameter is added",
    edit: (document) => list(document).parameters.push({ ...query("q"), required: true }),
    changes: ["major things/list: query parameter `q` added, required [parameter-became-required]"],
  },
  {
    name: "a query parameter becomes required",
    edit: (document) => Object.assign(list(document).parameters[1], { required: true }),
    changes: ["major things/list: query parameter `limit`: `required` set to `true` [parameter-became-required]"],
  },
  {
    name: "a query parameter changes its type",
    edit: (document) => Object.assign(list(document).parameters[1], { schema: { type: "string", maximum: 50 } }),
    changes: [
      "major things/list: query parameter `limit`: `type` gained `string` and lost `integer` [schema-type-changed]",
    ],
  },
  {
    name: "a query parameter accepts fewer values",
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
    name: "a query parameter is serialized differently",
    edit: (document) => Object.assign(list(document).parameters[2], { explode: false }),
    changes: [
      "major things/list: query parameter `colour`: `explode` set to `false` [parameter-serialization-changed]",
    ],
  },
  {
    name: "a required request body is added",
    edit: (document) => Object.assign(get(document), { requestBody: { required: true, content: text } }),
    changes: ["major things/get: request body added, required [request-body-became-required]"],
  },
  {
    name: "a request body is removed",
    edit: (document) => delete create(document).requestBody,
    changes: ["major things/create: request body removed [request-body-removed]"],
  },
  {
    name: "a second success response is added",
    edit: (document) => Object.assign(get(document).responses, { "204": { description: "None." } }),
    changes: ["major things/get: response 204 added [success-response-added]"],
  },
  {
    name: "a response changes its media type",
    edit: (document) => Object.assign(list(document).responses["200"], { content: text }),
    changes: [
      "major things/list: response 200: media type `application/json` removed [media-type-removed]",
      "minor things/list: response 200: media type `text/plain` added [compatible]",
    ],
  },
  {
    name: "an operation is no longer paginated",
    edit: (document) => delete list(document)["x-paging"],
    changes: ["major things/list: x-paging removed [paging-changed]"],
  },
  {
    name: "a webhook event is removed",
    edit: (document) => delete document.webhooks["thing.made"],
    changes: ["major thing.made: webhook event `thing.made` removed [webhook-event-removed]"],
  },
  {
    name: "the server changes",
    edit: ({ servers }) => Object.assign(servers[0], { url: "https://other.example" }),
    changes: [
      "major description: servers: `url` changed from `https://things.example` to `https://other.example` [server-removed]",
    ],
  },
  {
    name: "a second credential is required",
    edit: (document) => {
      document.components.securitySchemes.key = { type: "apiKey", in: "header", name: "x-key" };
      document.security = [{ token: [], key: [] }];
    },
    changes: [
      "major description: security: from `token` to `token` and `key` [security-requirement-changed]",
      "patch description: securitySchemes `key` added [component]",
    ],
  },
  {
    name: "an optional body with a required property is added, which calls must pass",
    edit: (document) => {
      const schema = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
      get(document).requestBody = { content: { "application/json": { schema } } };
    },
    changes: ["major things/get: request body added [request-body-became-required]"],
  },
];
