import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children } from "./follow.ts";

/** Every body is shown by at least one example that says what it shows: the mock server and the readers live on them. */
export const examplePresent: Oas3Rule = () => ({
  RequestBody: { MediaType: requireExamples },
  Response: { MediaType: requireExamples },
});

function requireExamples(media: object, context: UserContext): void {
  const examples = child(context, { node: media, location: context.location }, "examples");
  const named = examples ? children<{ summary?: string }>(context, examples) : [];
  if (named.length === 0) context.report({ message: "A body must have `examples`, at least one, each with a name." });
  for (const { key, node, location } of named) {
    if (!node.summary) context.report({ message: `The example "${key}" must have a summary.`, location });
  }
}
