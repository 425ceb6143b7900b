import type { Oas3Rule } from "@redocly/openapi-core";

/** Requires ids from which the client's methods are named: `sessions/list-participants` is `rtk.sessions.listParticipants`. */
export const operationId: Oas3Rule = () => ({
  Operation({ operationId, tags = [] }, { report, location }) {
    if (operationId === undefined) return;
    const [tag, name = "", ...rest] = operationId.split("/");
    if (tag === tags[0] && /^[a-z]+(-[a-z]+)*$/.test(name) && rest.length === 0) return;
    report({
      message: `The operationId "${operationId}" must be the operation's tag, a slash and a name in kebab-case, e.g. "${tags[0]}/get-thing".`,
      location: location.child("operationId"),
    });
  },
});
