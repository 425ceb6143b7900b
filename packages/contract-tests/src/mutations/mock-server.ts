import type { Mutation } from "./mutation.ts";

const mock = "packages/mock-server/src";

/** The mock server violates the description or disobeys a request. */
export const mockServerMutations: Mutation[] = [
  {
    name: "the mock server responds with a wrong type",
    file: `${mock}/state/handlers/webhooks.ts`,
    find: "      enabled: body.enabled ?? true,\n",
    replace: '      enabled: "yes" as never,\n',
    part: "matrix",
  },
  {
    name: "the mock server responds with an unchecked body",
    file: `${mock}/api/api.ts`,
    find: "return jsonResponse(status, body, headers);",
    replace: 'return jsonResponse(status, { ...(body as object), data: "none" }, headers);',
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
    file: `${mock}/api/operations.ts`,
    find: "if (violations.length > 0) throw ApiError.invalidRequest(",
    replace: "if (violations.length > 99) throw ApiError.invalidRequest(",
    part: "properties/bodies",
  },
  {
    name: "the mock server responds with the first example, whichever is preferred",
    file: `${mock}/prism/prefer.ts`,
    find: "    ...(example !== undefined && { exampleKey: example }),\n",
    replace: "",
    part: "responses",
  },
  {
    name: "an update replaces the whole resource",
    file: `${mock}/state/merge.ts`,
    find: "return { ...whole, ...Object.fromEntries(changed) };",
    replace: "return { ...Object.fromEntries(changed), id: (whole as { id?: string }).id } as unknown as Whole;",
    part: "properties/model",
  },
  {
    name: "a replacement keeps omitted properties",
    file: `${mock}/state/handlers/meetings.ts`,
    find: "const meeting = { id, status, ...settingsOf(body),",
    replace: "const meeting = { ...findMeeting(context, appId, meeting_id), ...body, id, status,",
    part: "properties/model",
  },
  {
    name: "a deleted webhook still exists",
    file: `${mock}/state/handlers/webhooks.ts`,
    find: "    store.webhooks.delete(appId, webhook_id);\n",
    replace: "",
    part: "properties/model",
  },
  {
    name: "a list omits its last item",
    file: `${mock}/state/paginate.ts`,
    find: "items.slice(start, start + size)",
    replace: "items.slice(start, Math.min(start + size, Math.max(1, items.length - 1)))",
    part: "properties/model",
  },
  {
    name: "two presets may share a name",
    file: `${mock}/state/handlers/presets.ts`,
    find: "if (isTaken) throw",
    replace: "if (isTaken && ownId) throw",
    part: "matrix",
  },
  {
    name: "a fault never ends",
    file: `${mock}/faults/fault-rules.ts`,
    find: "rule.times--;",
    replace: "rule.times;",
    part: "faults",
  },
  {
    name: "the proxy does not check responses",
    file: `${mock}/api/proxy.ts`,
    find: "else note(checkResponse(match, { status, headers }, received), trace);",
    replace: "else void checkResponse;",
    part: "live",
  },
];
