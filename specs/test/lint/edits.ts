/** A text of fixture.yaml, its replacement, and the message that the lint then reports. */
export type Edit = [text: string, replacement: string, message?: string];

/** redocly's rules, each with edits of the fixture that break this rule only. */
export const brokenRules: Record<string, Edit[]> = {
  "operation-4xx-response": [['        "4XX": { description: Refused. }\n', ""]],
  "operation-description": [["      description: All things of the app.\n", ""]],
  "operation-operationId": [["      operationId: things/list\n", ""]],
  "operation-operationId-unique": [["operationId: things/replace", "operationId: things/list"]],
  "operation-singular-tag": [["tags: [things]", "tags: [things, webhook-events]"]],
  "operation-summary": [["      summary: List things\n", ""]],
  "operation-tag-defined": [["  - name: webhook-events\n    description: What is sent to a webhook.\n", ""]],
  "parameter-description": [["      description: Id of the account.\n", ""]],
  "tag-description": [["    description: Things of an app.\n", ""]],
  "no-invalid-media-type-examples": [
    ["things: [{ name: One,", "things: [{ name: 1,"],
    ["things: [{ name: One,", "things: [{ name: One, color: red,"],
    ["{ name: One, secret: example }", "{ name: One, color: red }"],
    ["error: Failed }", "error: 1 }"],
    ['madeAt: "2023-02-01T10:00:00Z"', "madeAt: yesterday"],
  ],
  "no-invalid-parameter-examples": [["example: [red, green]", "example: red"]],
  "no-invalid-schema-examples": [["description: Name of the thing.", "description: Name of the thing., examples: [1]"]],
  "no-unused-components": [["    Thing:\n", "    Unused: { type: string, description: Unused. }\n    Thing:\n"]],
};

/** The same for our own rules, with their messages. */
export const brokenOwnRules: Record<string, Edit[]> = {
  "rtk/component-name": [
    ["GatewayError", "GatewayError-2", 'The name of component "GatewayError-2" must be in PascalCase.'],
    ["Failed", "Failed-2", 'The name of component "Failed-2" must be in PascalCase.'],
  ],
  "rtk/error-body": [
    [
      'schema: { $ref: "#/components/schemas/ErrorBody" }\n          examples:\n            slower',
      'schema: { $ref: "#/components/schemas/ThingError" }\n          examples:\n            slower',
      "Response 429 must have the JSON body ErrorBody: use one of shared/responses.",
    ],
  ],
  "rtk/example-present": [
    [
      "examples:\n                replaced: { summary: One, value: { success: true, data: { name: One } } }\n",
      "example: { success: true, data: { name: One } }\n",
      "A body must have at least one named example in `examples`.",
    ],
    ["summary: A page", "description: A page", 'Example "page" must have a summary.'],
    [
      "examples:\n              named: { summary: One, value: { name: One, secret: example } }",
      "examples: {}",
      "A body must have at least one named example in `examples`.",
    ],
  ],
  "rtk/no-schema-default": [
    [
      "description: Name of the thing.",
      "description: Name of the thing., default: One",
      'A schema must not have a default. Name it in the description: "Defaults to …".',
    ],
  ],
  "rtk/operation-errors": [
    [
      '        "400": { $ref: "#/components/responses/Failed" }\n',
      "",
      'Operation "things/list" must declare the errors 400: use those of shared/responses.',
    ],
    [
      '        "404": { $ref: "#/components/responses/Failed" }\n',
      "",
      'Operation "things/replace" must declare the errors 404: use those of shared/responses.',
    ],
    [
      '        "401": { $ref: "#/components/responses/Failed" }\n        "403": { $ref: "#/components/responses/Failed" }\n',
      "",
      'Operation "things/list" must declare the errors 401, 403: use those of shared/responses.',
    ],
    [
      '"#/components/responses/TooManyRequests" }\n        default: { $ref: "#/components/responses/Failed" }\n',
      '"#/components/responses/TooManyRequests" }\n',
      'Operation "things/list" must declare the errors default: use those of shared/responses.',
    ],
  ],
  "rtk/operation-id": ["listThings", "widgets/list", "things/listAll", "things/list/all"].map((id) => [
    "operationId: things/list",
    `operationId: ${id}`,
    `The operationId "${id}" must be the operation's tag, a slash and a name in kebab-case, e.g. "things/get-thing".`,
  ]),
  "rtk/paging": [
    [
      "      x-paging: { items: data.things, paging: paging }\n",
      "",
      "An operation must have x-paging if and only if it has the parameter page_no.",
    ],
    [
      "name: page_no",
      "name: page_number",
      "An operation must have x-paging if and only if it has the parameter page_no.",
    ],
    [
      "items: data.things,",
      "items: data.widgets,",
      'x-paging.items is "data.widgets", but the body of response 200 has no array there.',
    ],
    [
      "items: data.things,",
      "items: data,",
      'x-paging.items is "data", but the body of response 200 has no array there.',
    ],
    [
      "paging: paging }",
      "paging: data.paging }",
      'x-paging.paging is "data.paging", but the body of response 200 has no Paging there.',
    ],
    [
      "paging: paging }",
      "paging: data }",
      'x-paging.paging is "data", but the body of response 200 has no Paging there.',
    ],
    [
      "paging: paging }",
      "paging: paging, stable: { sort_order: ASC } }",
      'x-paging.stable has "sort_order", which is not a parameter of the operation.',
    ],
  ],
  "rtk/parameter-example": [["          example: short\n", "", 'Parameter "view" must have an example.']],
  "rtk/query-array": [
    ["explode: false", "explode: true", 'Array parameter "kinds" must have explode: false.'],
    ["          explode: false\n", "", 'Array parameter "kinds" must have explode: false.'],
  ],
  "rtk/rate-limit-headers": [
    [
      '        Ratelimit: { $ref: "#/components/headers/Ratelimit" }\n        Ratelimit-Policy',
      '        RateLimit: { $ref: "#/components/headers/Ratelimit" }\n        Ratelimit-Policy',
      "Response 429 must declare the headers Ratelimit.",
    ],
  ],
  "rtk/retry": [
    ["      x-retry: safe\n", "", "x-retry is missing: it must be safe for GET."],
    ["x-retry: safe", "x-retry: command", 'x-retry is "command": it must be safe for GET.'],
    ["x-retry: idempotent", "x-retry: safe", 'x-retry is "safe": it must be idempotent or command for PUT.'],
    ["    put:\n", "    post:\n", 'x-retry is "idempotent": it must be command for POST.'],
  ],
  "rtk/schema-description": [
    ["      description: Where the page stands.\n", "", 'Property "paging" must have a description.'],
    ["      description: An error of things.\n", "", 'Schema "ThingError" must have a description.'],
    [", description: Name of the thing.", "", 'Property "name" must have a description.'],
    ["                    description: The page.\n", "", 'Property "data" must have a description.'],
  ],
  "rtk/schema-format": [
    [
      "created_at: { type: string, format: date-time",
      "created_at: { type: string",
      'Property "created_at" must have the format date-time.',
    ],
    [
      "format: date-time, description: When. }",
      "description: When. }",
      'Property "madeAt" must have the format date-time.',
    ],
    [
      "        name: {",
      "        icon_url: { type: string, description: Address. }\n        name: {",
      'Property "icon_url" must have the format uri.',
    ],
  ],
  "rtk/secret": [["writeOnly: true, ", "", 'Secret "secret" must have writeOnly: true.']],
  "rtk/success-const": [
    [
      "success: { const: true, description: Always true. }",
      "success: { type: boolean, description: Whether it worked. }",
      "The body of response 200 must have the required property success: { const: true }.",
    ],
    [
      "required: [success, data]",
      "required: [data]",
      "The body of response 200 must have the required property success: { const: true }.",
    ],
    [
      "success: { const: false, description: Always false. }",
      "success: { type: boolean, description: Whether it worked. }",
      "The body of response 400 must have the required property success: { const: false }.",
    ],
  ],
  "rtk/wire-name": [
    [
      "        name: {",
      "        displayName: { type: string, description: Name. }\n        name: {",
      'Name "displayName" must be in snake_case.',
    ],
    [
      "        madeAt: {",
      "        made_by: { type: string, description: Name. }\n        madeAt: {",
      'Name "made_by" must be in camelCase.',
    ],
    ["name: kinds", "name: thingKinds", 'Name "thingKinds" must be in snake_case.'],
  ],
};

/** Edits that are close to violations but accepted. */
export const acceptedEdits: Record<string, Edit> = {
  "a name that redocly.yaml lists as an exception": [
    "        name: {",
    "        sessionId: { type: string, description: Id. }\n        name: {",
  ],
  "x-paging.stable with a declared parameter": ["paging: paging }", "paging: paging, stable: { view: short } }"],
  "a PUT that is a command": ["x-retry: idempotent", "x-retry: command"],
  "a timestamp as a number of seconds": [
    "        name: {",
    "        ended_at: { type: integer, description: When. }\n        name: {",
  ],
  "a description in the schema that a property refers to": [
    "        name: {",
    '        parent: { $ref: "#/components/schemas/Thing" }\n        name: {',
  ],
};
