import description from "@org/rtk-spec/openapi.json" with { type: "json" };

const app = "/accounts/{account_id}/realtime/kit/{app_id}";

/** Bodies of the responses, from the description's examples. */
export const participantsBody = exampleOf(
  description.paths[`${app}/sessions/{session_id}/participants`].get.responses["200"].content["application/json"],
);
export const meetingBody = exampleOf(
  description.paths[`${app}/meetings`].post.responses["201"].content["application/json"],
);

function exampleOf({ examples }: { examples: Record<string, { value: unknown }> }): string {
  return JSON.stringify(Object.values(examples)[0]?.value);
}
