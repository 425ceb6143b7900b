import type { Mutation } from "./mutation.ts";

const mock = "packages/mock-server/src";

/** The mock server violates the description, or does something else than it was told. */
export const mockServerMutations: Mutation[] = [
  {
    name: "the mock server responds with a wrong type",
    file: `${mock}/world/handlers/webhooks.ts`,
    find: "      enabled: body.enabled ?? true,\n",
    replace: '      enabled: "yes" as never,\n',
    part: "matrix",
  },
  {
    name: "the mock server responds with something else than it checked",
    file: `${mock}/api.ts`,
    find: "return jsonAnswer(status, body, headers);",
    replace: 'return jsonAnswer(status, { ...(body as object), data: "none" }, headers);',
    part: "responses",
  },
  {
    name: "the mock server requires no token",
    file: `${mock}/prism/checks.ts`,
    find: "validateSecurity({ resource, element })",
    replace: "validateSecurity({ resource: { ...resource, security: [] }, element })",
    part: "matrix",
  },
  {
    name: "the mock server does not check requests",
    file: `${mock}/engine.ts`,
    find: "if (violations.length > 0) throw ApiError.invalidRequest(violations);",
    replace: "if (violations.length > 99) throw ApiError.invalidRequest(violations);",
    part: "properties/bodies",
  },
  {
    name: "the mock server responds with the first example, whichever is preferred",
    file: `${mock}/prefer.ts`,
    find: "example !== undefined && { exampleKey",
    replace: 'example === "" && { exampleKey',
    part: "responses",
  },
  {
    name: "an update replaces the whole resource",
    file: `${mock}/world/merge.ts`,
    find: "return { ...whole, ...Object.fromEntries(changed) };",
    replace: "return { ...Object.fromEntries(changed), id: (whole as { id?: string }).id } as unknown as Whole;",
    part: "properties/model",
  },
  {
    name: "a replacement keeps properties that it leaves out",
    file: `${mock}/world/handlers/meetings.ts`,
    find: "const meeting = { id, status, ...settingsOf(body),",
    replace: "const meeting = { ...findMeeting(context, appId, meeting_id), ...body, id, status,",
    part: "properties/model",
  },
  {
    name: "a deleted webhook is still there",
    file: `${mock}/world/handlers/webhooks.ts`,
    find: "    store.webhooks.delete(appId, webhook_id);\n",
    replace: "",
    part: "properties/model",
  },
  {
    name: "a list leaves out its last item",
    file: `${mock}/world/query.ts`,
    find: "items.slice(start, start + size)",
    replace: "items.slice(start, Math.min(start + size, Math.max(1, items.length - 1)))",
    part: "properties/model",
  },
  {
    name: "two presets may share a name",
    file: `${mock}/world/handlers/presets.ts`,
    find: "if (isTaken) throw",
    replace: "if (isTaken && ownId) throw",
    part: "matrix",
  },
  {
    name: "a fault never ends",
    file: `${mock}/fault-rules.ts`,
    find: "rule.times--;",
    replace: "rule.times;",
    part: "faults",
  },
  {
    name: "the proxy does not check responses",
    file: `${mock}/proxy.ts`,
    find: "    trace.violations.push(...checkAnswer(match, answer));\n",
    replace: "    void checkAnswer;\n",
    part: "live",
  },
];
