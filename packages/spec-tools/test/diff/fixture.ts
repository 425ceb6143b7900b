/** A small description with every kind of part that the comparison distinguishes. */
export function fixture() {
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "1.0.0" },
    servers: [{ url: "https://things.example" }],
    security: [{ token: [] as string[] }],
    tags: [{ name: "things", description: "Things." }],
    paths: {
      "/{app_id}/things": {
        get: {
          operationId: "things/list",
          summary: "List things",
          parameters: [
            { $ref: "#/components/parameters/app_id" },
            query("limit", { type: "integer", maximum: 50 }),
            query("colour", { type: "string", enum: ["red", "blue"] }),
          ],
          responses: {
            "200": json({ type: "object", required: ["data"], properties: { data: array("Thing") } }),
            default: { description: "Failed." },
          },
          "x-paging": { items: "data", paging: "paging" },
        },
        post: {
          operationId: "things/create",
          summary: "Create a thing",
          parameters: [{ $ref: "#/components/parameters/app_id" }],
          requestBody: { required: true, ...json({ $ref: "#/components/schemas/ThingInput" }) },
          responses: { "201": withExample(json({ $ref: "#/components/schemas/Thing" }), { id: "1" }) },
        },
      },
      "/{app_id}/things/{thing_id}": {
        get: {
          operationId: "things/get",
          summary: "Get a thing",
          parameters: [
            { $ref: "#/components/parameters/app_id" },
            { name: "thing_id", in: "path", required: true, schema: { type: "string" } },
          ],
          responses: { "200": { ...json({ $ref: "#/components/schemas/Thing" }), headers: { "cf-ray": header() } } },
        },
      },
    },
    webhooks: {
      "thing.made": {
        post: {
          operationId: "webhook-events/thing-made",
          requestBody: json({ $ref: "#/components/schemas/ThingMade" }),
          responses: { "200": { description: "Got it." } },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      parameters: { app_id: { name: "app_id", in: "path", required: true, schema: { type: "string" } } },
      schemas: {
        Thing: {
          type: "object",
          required: ["id"],
          properties: {
            id: { type: "string" },
            colour: { type: "string", enum: ["red", "blue"] },
            size: { type: "integer" },
            parts: { type: "array", items: { type: "object", properties: { weight: { type: "number" } } } },
          },
        },
        ThingInput: {
          type: "object",
          required: ["colour"],
          properties: {
            colour: { type: "string", enum: ["red", "blue"] },
            size: { type: "integer", minimum: 1 },
            title: { type: "string", maxLength: 100 },
            choice: {
              anyOf: [
                { type: "object", properties: { ids: { type: "array", items: { type: "string" } } } },
                { type: "object", properties: { names: { type: "array", items: { type: "string" } } } },
              ],
            },
          },
        },
        ThingMade: {
          type: "object",
          required: ["event"],
          properties: {
            event: { const: "thing.made" },
            at: { type: "string" },
            owner: { $ref: "#/components/schemas/Owner" },
            reading: { $ref: "#/components/schemas/Reading" },
            limits: { $ref: "#/components/schemas/Limits" },
          },
        },
        Owner: { anyOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }] },
        PartialPerson: { type: "object", properties: { name: { type: "string" } } },
        Person: { allOf: [{ $ref: "#/components/schemas/PartialPerson" }], required: ["name"] },
        Company: { type: "object", required: ["company"], properties: { company: { type: "string" } } },
        Reading: { anyOf: [{ type: "number" }, { type: "object", properties: { parts: { type: "integer" } } }] },
        Limits: {
          type: "object",
          required: ["top", "unit"],
          properties: { top: { type: ["integer", "null"] }, unit: { type: "string", enum: ["m", "cm"] } },
        },
      },
    },
  };
}

function query(name: string, schema: object) {
  return { name, in: "query", schema };
}

function json(schema: object) {
  return { description: "Done.", content: { "application/json": { schema } } };
}

function withExample<Value extends object>({ description, content }: ReturnType<typeof json>, value: Value) {
  const media = { ...content["application/json"], examples: { small: { summary: "Small", value } } };
  return { description, content: { "application/json": media } };
}

function array(name: string) {
  return { type: "array", items: { $ref: `#/components/schemas/${name}` } };
}

function header() {
  return { schema: { type: "string" } };
}
