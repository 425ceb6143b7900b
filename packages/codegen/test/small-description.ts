import type { Description, Operation } from "../src/description/description.ts";

/** A small description with one operation of each kind that the generators distinguish. */
export const smallDescription: Description = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1.2.3" },
  paths: {
    "/accounts/{account_id}/realtime/kit/{app_id}/things/{thing_id}/parts": {
      get: {
        ...operation("thing-parts/list-all", "List all parts"),
        description: "All parts of the thing.",
        parameters: [
          { $ref: "#/components/parameters/account_id" },
          { $ref: "#/components/parameters/app_id" },
          { name: "thing_id", in: "path", required: true, description: "Id of the thing.", schema: { type: "string" } },
        ],
        "x-paging": { items: "data.parts", paging: "paging" },
      },
    },
    "/accounts/{account_id}/realtime/kit/apps": {
      post: {
        ...operation("apps/create", "Create an app"),
        parameters: [{ $ref: "#/components/parameters/account_id" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/App" } } },
        },
      },
    },
  },
  components: {
    parameters: {
      account_id: pathParameter("account_id", "Id of the account."),
      app_id: pathParameter("app_id", "Id of the app."),
    },
    schemas: {
      Part: { type: "object", properties: { app_id: { type: "string" } }, required: ["app_id"] },
      App: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    },
  },
};

function operation(operationId: string, summary: string): Operation {
  return {
    operationId,
    summary,
    tags: [],
    responses: {
      "200": { description: "Done." },
      "404": { description: "Not found." },
      default: { description: "Failed." },
    },
  };
}

function pathParameter(name: string, description: string) {
  return { name, in: "path", required: true, description, schema: { type: "string" } } as const;
}
