import { normalize } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";

/**
 * Requires an operation to be in the file named after its id: `sessions/list-participants` in
 * `resources/sessions/list-participants.yaml`.
 */
export const operationFile: Oas3Rule = () => ({
  Paths: {
    Operation({ operationId }, { report, location }) {
      const file = `resources/${operationId}.yaml`;
      if (location.source.absoluteRef.endsWith(normalize(`/${file}`)) && location.pointer === "#/") return;
      report({ message: `Operation "${operationId}" must be in ${file}.` });
    },
  },
});
