import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, follow, rename } from "./places.ts";

const queryOf = (document: Part, operation: Part): Part[] =>
  (operation.parameters ?? []).filter((parameter: Part) => follow(document, parameter).in === "query");
const errorsOf = (operation: Part) => Object.keys(operation.responses).filter((status) => !status.startsWith("2"));
const successOf = (operation: Part) => Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "";
const json = (schema: Part) => ({ description: "Done.", content: { "application/json": { schema } } });

/** Edits of operations, their parameters, bodies and responses. */
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
    name: "an optional query parameter is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => !each.requestBody);
      operation.parameters.push({ name: "added", in: "query", schema: { type: "string" } });
      return id;
    },
  },
  {
    name: "a required query parameter is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.parameters.push({ name: "added", in: "query", required: true, schema: { type: "string" } });
      return id;
    },
  },
  {
    name: "a query parameter is removed from an operation",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => queryOf(document, each).length > 0);
      const parameter = choose(queryOf(document, operation));
      operation.parameters = operation.parameters.filter((each: Part) => each !== parameter);
      return `${id} ${follow(document, parameter).name}`;
    },
  },
  {
    name: "a query parameter is renamed",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => queryOf(document, each).length > 0);
      const parameter = follow(document, choose(queryOf(document, operation)));
      parameter.name = `${parameter.name}_renamed`;
      return `${id} ${parameter.name}`;
    },
  },
  {
    name: "a query parameter becomes required",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => queryOf(document, each).length > 0);
      const parameter = follow(document, choose(queryOf(document, operation)));
      parameter.required = !parameter.required;
      return `${id} ${parameter.name}`;
    },
  },
  {
    name: "a list in the query is serialized differently",
    apply(document, choose) {
      const parameters = Object.values<Part>(document.components.parameters).concat(
        Object.values<Part>(document.paths).flatMap((item) =>
          Object.values<Part>(item).flatMap(({ parameters }) => parameters),
        ),
      );
      const parameter = choose(parameters.filter((each) => each.explode !== undefined));
      parameter.explode = !parameter.explode;
      return parameter.name;
    },
  },
  {
    name: "a path parameter is renamed",
    apply(document, choose) {
      const lastOf = (path: string) => path.match(/\{([^}]*)\}[^{]*$/)?.[1] ?? "";
      const path = choose(Object.keys(document.paths).filter((each) => !/^(account|app)_id$/.test(lastOf(each))));
      for (const { parameters } of Object.values<Part>(document.paths[path])) {
        const index = parameters.findIndex((each: Part) => follow(document, each).name === lastOf(path));
        parameters[index] = { ...follow(document, parameters[index]), name: "renamed" };
      }
      rename(document.paths, path, path.replace(`{${lastOf(path)}}`, "{renamed}"));
      return path;
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
    name: "an error is removed",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      const status = choose(errorsOf(operation));
      delete operation.responses[status];
      return `${id} ${status}`;
    },
  },
  {
    name: "an error of the same form is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.responses["410"] = structuredClone(operation.responses[choose(errorsOf(operation))]);
      return id;
    },
  },
  {
    name: "an error of another form is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.responses["410"] = json({
        type: "object",
        required: ["gone"],
        properties: { gone: { type: "string" } },
      });
      return id;
    },
  },
  {
    name: "a success response is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      const same = structuredClone(operation.responses[successOf(operation)]);
      operation.responses["202"] = choose<Part>([same, { description: "None." }, json({ type: "string" })]);
      return id;
    },
  },
  {
    name: "a success response changes its status",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => each.responses["200"]);
      rename(operation.responses, "200", choose(["201", "202"]));
      return id;
    },
  },
  {
    name: "a response gets a second media type",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.responses[successOf(operation)].content["text/csv"] = { schema: { type: "string" } };
      return id;
    },
  },
  {
    name: "a response changes its media type",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      rename(operation.responses[successOf(operation)].content, "application/json", "text/json");
      return id;
    },
  },
  {
    name: "a response header is added or removed",
    apply({ components }, choose) {
      const { headers } = components.responses.TooManyRequests;
      const name = choose([...Object.keys(headers), ""]);
      if (name) delete headers[name];
      else headers["x-added"] = { schema: { type: "string" } };
      return name;
    },
  },
  {
    name: "credentials are no longer required, or change",
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
