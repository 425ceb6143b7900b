import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children } from "../follow.ts";

/** Requires an example with a summary for every body: the mock server responds with it, and readers learn from it. */
export const examplePresent: Oas3Rule = () => ({
  RequestBody: { MediaType: requireExamples },
  Response: { MediaType: requireExamples },
});

function requireExamples(media: object, context: UserContext): void {
  const examples = child(context, { node: media, location: context.location }, "examples");
  const named = examples ? children<{ summary?: string }>(context, examples) : [];
  if (named.length === 0) context.report({ message: "A body must have at least one named example in `examples`." });
  for (const { key, node, location } of named) {
    if (!node.summary) context.report({ message: `Example "${key}" must have a summary.`, location });
  }
}
