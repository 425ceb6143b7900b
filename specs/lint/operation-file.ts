import { normalize } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";

/** An operation is found by its id: `sessions/list-participants` stands in `resources/sessions/list-participants.yaml`. */
export const operationFile: Oas3Rule = () => ({
  Paths: {
    Operation({ operationId }, { report, location }) {
      const file = `resources/${operationId}.yaml`;
      if (location.source.absoluteRef.endsWith(normalize(`/${file}`)) && location.pointer === "#/") return;
      report({ message: `The operation "${operationId}" must stand in ${file}.` });
    },
  },
});
