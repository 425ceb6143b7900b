/** A deliberate breakage: one text of one file becomes another. */
export interface Mutation {
  name: string;
  /** Path from the repository's root. */
  file: string;
  /** What is replaced; it stands in the file once. */
  find: string;
  replace: string;
  /** The part of the suite that must turn red: a folder of test/, or the check of generated files. */
  part: string;
  /** Whether everything is generated anew from the description first, as its author would do. */
  regenerate?: boolean;
}

export const generatedFiles = "generated files";

const client = "packages/rtk-client/src";
const mock = "packages/mock-server/src";
const suite = "packages/contract-tests";

/** What is generated is not what the description says. */
const drift: Mutation[] = [
  {
    name: "the description loses a required property, and nothing is generated",
    file: "specs/resources/meetings/models/Meeting.yaml",
    find: "required: [id, created_at, updated_at]",
    replace: "required: [id, updated_at]",
    part: generatedFiles,
  },
  {
    name: "the bundle is edited by hand",
    file: "specs/dist/openapi.json",
    find: '"title": "Cloudflare RealtimeKit REST API"',
    replace: '"title": "RealtimeKit"',
    part: generatedFiles,
  },
  {
    name: "the client's generated table is edited by hand",
    file: `${client}/generated/operations.ts`,
    find: 'get: "GET /apps/{app_id}"',
    replace: 'get: "GET /apps/{id}"',
    part: generatedFiles,
  },
  {
    name: "the table of coverage claims less than is tested",
    file: `${suite}/COVERAGE.md`,
    find: "| `apps/list` | ✓ 200 |",
    replace: "| `apps/list` | – 200 |",
    part: generatedFiles,
  },
];

/** The description says something that client, mock server or suite do not hold. */
const description: Mutation[] = [
  {
    name: "a status is declared that nobody tests",
    file: "specs/resources/apps/list.yaml",
    find: '  "403": {',
    replace: '  "402": { $ref: ../../shared/responses/Forbidden.yaml }\n  "403": {',
    part: "matrix",
    regenerate: true,
  },
  {
    name: "a status is no longer declared",
    file: "specs/resources/webhooks/get.yaml",
    find: '  "404": { $ref: ../../shared/responses/NotFound.yaml }\n',
    replace: "",
    part: "properties/model",
    regenerate: true,
  },
  {
    name: "a property is promised that is never answered",
    file: "specs/resources/meetings/models/Meeting.yaml",
    find: "required: [id, created_at, updated_at]",
    replace: "required: [id, created_at, updated_at, owner]",
    part: "matrix",
    regenerate: true,
  },
  {
    name: "a property is answered that is no longer declared",
    file: "specs/resources/meetings/models/Meeting.yaml",
    find: "  persist_chat: { type: boolean, description: Whether the chat is kept from one session to the next. }\n",
    replace: "",
    part: "matrix",
    regenerate: true,
  },
  {
    name: "a list in the query is described as a repeated parameter",
    file: "specs/resources/recordings/list.yaml",
    find: "explode: false",
    replace: "explode: true",
    part: "wire",
    regenerate: true,
  },
  {
    name: "a schema uses a keyword that no test makes values of",
    file: "specs/resources/apps/models/CreateAppRequest.yaml",
    find: "minLength: 1",
    replace: 'minLength: 1, pattern: "\\\\S"',
    part: "wire",
    regenerate: true,
  },
];

const clientFaults: Mutation[] = [
  {
    name: "the client drops a query parameter",
    file: `${client}/query.ts`,
    find: "if (values.length > 0)",
    replace: 'if (values.length > 0 && name !== "per_page")',
    part: "wire",
  },
  {
    name: "the client repeats lists in the query",
    file: `${client}/query.ts`,
    find: ".map((value) => encode(name, value, context))}",
    replace: '.map((value) => encode(name, value, context)).join("&" + encodeURIComponent(name) + "=")}',
    part: "wire",
  },
  {
    name: "the client does not encode path parameters",
    file: `${client}/path.ts`,
    find: "return encodeURIComponent(text);",
    replace: "return text;",
    part: "properties/path",
  },
  {
    name: "the client lets dot segments through",
    file: `${client}/path.ts`,
    find: "if (!unsafe.test(text))",
    replace: 'if (!unsafe.test(text) || text === "..")',
    part: "properties/path",
  },
  {
    name: "the client sends JSON without saying so",
    file: `${client}/request.ts`,
    find: '"content-type": "application/json"',
    replace: '"content-type": "text/plain"',
    part: "wire",
  },
  {
    name: "the client sends its token as something else",
    file: `${client}/send.ts`,
    find: "`Bearer $",
    replace: "`Token $",
    part: "wire",
  },
  {
    name: "the client calls an operation with another method",
    file: `${client}/generated/operations.ts`,
    find: 'update: "PATCH /{app_id}/webhooks/{webhook_id} body"',
    replace: 'update: "PUT /{app_id}/webhooks/{webhook_id} body"',
    part: "wire",
  },
  {
    name: "the client takes parameters of the body for ones of the query",
    file: `${client}/method.ts`,
    find: 'const hasBody = trait === "body";',
    replace: 'const hasBody = trait === "body" && method !== "PATCH";',
    part: "wire",
  },
  {
    name: "the client sends a POST again after a 500",
    file: `${client}/retry.ts`,
    find: "const isIdempotent = (method: string) => !/POST|PATCH/.test(method);",
    replace: 'const isIdempotent = (method: string) => method !== "PATCH";',
    part: "faults",
  },
  {
    name: "the client gives up at once",
    file: `${client}/send.ts`,
    find: "!canRetryFailure(route.method, error)",
    replace: "canRetryFailure(route.method, error)",
    part: "faults",
  },
  {
    name: "the client takes a refusal for a success",
    file: `${client}/answer.ts`,
    find: "if (!response.ok || denied)",
    replace: "if (denied)",
    part: "faults",
  },
  {
    name: "the client's errors lose what the server said",
    file: `${client}/errors.ts`,
    find: "const words = message ||",
    replace: "const words = message?.slice(9) ||",
    part: "matrix",
  },
  {
    name: "the client reads Retry-After as milliseconds",
    file: `${client}/retry.ts`,
    find: "Number.parseFloat(value) * 1000",
    replace: "Number.parseFloat(value)",
    part: "matrix",
  },
];

const mockFaults: Mutation[] = [
  {
    name: "the mock server answers a wrong type",
    file: `${mock}/world/handlers/webhooks.ts`,
    find: "      enabled: body.enabled ?? true,\n",
    replace: '      enabled: "yes" as never,\n',
    part: "matrix",
  },
  {
    name: "the mock server answers something else than what it has checked",
    file: `${mock}/api.ts`,
    find: "return jsonAnswer(status, body, headers);",
    replace: 'return jsonAnswer(status, { ...(body as object), data: "none" }, headers);',
    part: "answers",
  },
  {
    name: "the mock server asks for no token",
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
    name: "the mock server answers the first example, whichever is asked for",
    file: `${mock}/prefer.ts`,
    find: "    ...(example !== undefined && { exampleKey: example }),\n",
    replace: "",
    part: "answers",
  },
  {
    name: "a change replaces the whole",
    file: `${mock}/world/merge.ts`,
    find: "return { ...whole, ...Object.fromEntries(changed) };",
    replace: "return { ...Object.fromEntries(changed), id: (whole as { id?: string }).id } as unknown as Whole;",
    part: "properties/model",
  },
  {
    name: "a replacement keeps what it does not mention",
    file: `${mock}/world/handlers/meetings.ts`,
    find: "const meeting = { id, status, ...settingsOf(body),",
    replace: "const meeting = { ...findMeeting(context, appId, meeting_id), ...body,",
    part: "properties/model",
  },
  {
    name: "what is deleted is still there",
    file: `${mock}/world/handlers/webhooks.ts`,
    find: "    store.webhooks.delete(appId, webhook_id);\n",
    replace: "",
    part: "properties/model",
  },
  {
    name: "a list leaves its last thing out",
    file: `${mock}/world/query.ts`,
    find: "items.slice(start, start + size)",
    replace: "items.slice(start, Math.min(start + size, Math.max(1, items.length - 1)))",
    part: "properties/model",
  },
  {
    name: "two presets may have one name",
    file: `${mock}/world/handlers/presets.ts`,
    find: "if (isTaken) throw",
    replace: "if (isTaken && ownId) throw",
    part: "matrix",
  },
  {
    name: "a fault strikes for ever",
    file: `${mock}/fault-rules.ts`,
    find: "rule.times--;",
    replace: "rule.times;",
    part: "faults",
  },
  {
    name: "the proxy does not look at answers",
    file: `${mock}/proxy.ts`,
    find: "    trace.violations.push(...checkAnswer(match, answer));\n",
    replace: "    void checkAnswer;\n",
    part: "live",
  },
];

/** The suite itself is not whole. */
const suiteFaults: Mutation[] = [
  {
    name: "an operation has no case",
    file: `${suite}/test/cases.ts`,
    find: '  "webhooks/list": (rtk) => rtk.webhooks.list(),\n',
    replace: "",
    part: "matrix",
  },
  {
    name: "a status has no provocation",
    file: `${suite}/test/matrix/provocations.ts`,
    find: "  401: [takeTokenAway],\n",
    replace: "",
    part: "matrix",
  },
  {
    name: "the ledger of the official client has a row that is not true",
    file: `${suite}/test/witness/ledger.ts`,
    find: '  "apps/get",\n',
    replace: '  "apps/get",\n  "apps/list",\n',
    part: "witness",
  },
  {
    name: "the ledger of the official client lacks a row",
    file: `${suite}/test/witness/ledger.ts`,
    find: '  "webhooks/list-events",\n',
    replace: "",
    part: "witness",
  },
  {
    name: "an operation that only reads is not asked about",
    file: `${suite}/test/live/plan.ts`,
    find: '    { operation: "webhooks/list-events" },\n',
    replace: "",
    part: "live",
  },
];

export const mutations: Mutation[] = [...drift, ...description, ...clientFaults, ...mockFaults, ...suiteFaults];
