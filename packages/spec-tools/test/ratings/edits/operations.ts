import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, rename } from "./places.ts";

const json = (schema: Part) => ({ description: "Done.", content: { "application/json": { schema } } });

/** Edits of operations, request bodies, credentials and webhook events. */
export const operationEdits: EditKind[] = [
  {
    name: "an operation is removed",
    apply({ paths }, choose) {
      const { path, method, id } = chooseOperation({ paths }, choose);
      delete paths[path][method];
      return id;
    },
  },
  {
    name: "an operation is added",
    apply({ paths }, choose) {
      const { operation, id } = chooseOperation({ paths }, choose);
      const copy = structuredClone(operation);
      const parameters = copy.parameters.filter((each: Part) => /account_id|app_id/.test(String(each.$ref)));
      const prefix = "/accounts/{account_id}/realtime/kit/{app_id}/added";
      paths[prefix] = { get: { ...copy, operationId: `${id}-added`, parameters, requestBody: undefined } };
      delete paths[prefix].get.requestBody;
      return id;
    },
  },
  {
    name: "an operation has another id",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.operationId = `${id}-renamed`;
      return id;
    },
  },
  {
    name: "a path changes",
    apply({ paths }, choose) {
      const path = choose(Object.keys(paths));
      rename(paths, path, path.replace("/realtime/kit/", "/realtime/kit/v2/"));
      return path;
    },
  },
  {
    name: "an operation is deprecated",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.deprecated = true;
      return id;
    },
  },
  {
    name: "paging changes",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => each["x-paging"]);
      delete operation["x-paging"];
      return id;
    },
  },
  {
    name: "a request body is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => !each.requestBody);
      const required = choose([[], ["added"]]);
      const schema = { type: "object", required, properties: { added: { type: "string" } } };
      operation.requestBody = { ...json(schema), required: choose([true, false]) };
      return `${id} ${operation.requestBody.required} ${required}`;
    },
  },
  {
    name: "a request body is removed",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => each.requestBody);
      delete operation.requestBody;
      return id;
    },
  },
  {
    name: "whether a request body is required changes",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => each.requestBody);
      operation.requestBody.required = !operation.requestBody.required;
      return `${id} ${operation.requestBody.required}`;
    },
  },
  {
    name: "no credentials are needed, or others",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.security = choose<Part>([[], [{ key: [] }]]);
      document.components.securitySchemes.key = { type: "apiKey", in: "header", name: "x-key" };
      return id;
    },
  },
  {
    name: "a webhook event is removed",
    apply({ webhooks }, choose) {
      const name = choose(Object.keys(webhooks));
      delete webhooks[name];
      return name;
    },
  },
];
