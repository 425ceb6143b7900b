import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, follow, rename } from "./places.ts";

const queryOf = (document: Part, operation: Part): Part[] =>
  (operation.parameters ?? []).filter((parameter: Part) => follow(document, parameter).in === "query");

/** Edits of parameters. */
export const parameterEdits: EditKind[] = [
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
    name: "a list in the query is written differently",
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
];
