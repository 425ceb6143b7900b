import type { EditKind, Part } from "./kind.ts";
import { chooseOperation, rename } from "./places.ts";

const errorsOf = (operation: Part) => Object.keys(operation.responses).filter((status) => !status.startsWith("2"));
const successOf = (operation: Part) => Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "";
const json = (schema: Part) => ({ description: "Done.", content: { "application/json": { schema } } });

/** Edits of responses. */
export const responseEdits: EditKind[] = [
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
    name: "another success is added",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      const same = structuredClone(operation.responses[successOf(operation)]);
      operation.responses["202"] = choose<Part>([same, { description: "None." }, json({ type: "string" })]);
      return id;
    },
  },
  {
    name: "a success has another status",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose, (each) => each.responses["200"]);
      rename(operation.responses, "200", choose(["201", "202"]));
      return id;
    },
  },
  {
    name: "a response has another media type as well",
    apply(document, choose) {
      const { operation, id } = chooseOperation(document, choose);
      operation.responses[successOf(operation)].content["text/csv"] = { schema: { type: "string" } };
      return id;
    },
  },
  {
    name: "a response comes in another media type",
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
];
