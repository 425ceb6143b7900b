import type { Oas3Rule } from "@redocly/openapi-core";

/** Operation ids name the method of the client: `sessions/list-participants` is `rtk.sessions.listParticipants`. */
export const operationId: Oas3Rule = () => ({
  Operation({ operationId, tags = [] }, { report, location }) {
    if (operationId === undefined) return;
    const [tag, name = "", ...rest] = operationId.split("/");
    if (tag === tags[0] && /^[a-z]+(-[a-z]+)*$/.test(name) && rest.length === 0) return;
    report({
      message: `The operationId "${operationId}" must be the operation's tag, a slash and a name in kebab-case: "${tags[0]}/get-thing", say.`,
      location: location.child("operationId"),
    });
  },
});
