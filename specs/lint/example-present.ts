import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child } from "./follow.ts";

/** Every body is shown by at least one example with a name: the mock server and the readers live on them. */
export const examplePresent: Oas3Rule = () => ({
  RequestBody: { MediaType: requireExamples },
  Response: { MediaType: requireExamples },
});

function requireExamples(media: object, context: UserContext): void {
  const examples = child(context, { node: media, location: context.location }, "examples");
  if (examples && Object.keys(examples.node).length > 0) return;
  context.report({ message: "A body must have `examples`, at least one, each with a name." });
}
