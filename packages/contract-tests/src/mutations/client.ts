import type { Mutation } from "./mutation.ts";

const client = "packages/rtk-client/src";

/** The client sends, reads or retries incorrectly. */
export const clientMutations: Mutation[] = [
  {
    name: "the client drops a query parameter",
    file: `${client}/request/query.ts`,
    find: "if (values.length)",
    replace: 'if (values.length && name !== "per_page")',
    part: "wire",
  },
  {
    name: "the client repeats lists in the query",
    file: `${client}/request/query.ts`,
    find: ".map((item) => encode(name, item, context))}",
    replace: '.map((item) => encode(name, item, context)).join("&" + encodeURIComponent(name) + "=")}',
    part: "wire",
  },
  {
    name: "the client does not encode path parameters",
    file: `${client}/request/path.ts`,
    find: "return encodeURIComponent(text);",
    replace: "return text;",
    part: "properties/path",
  },
  {
    name: "the client accepts dot segments in a path",
    file: `${client}/request/path.ts`,
    find: "if (!unsafe.test(text))",
    replace: 'if (!unsafe.test(text) || text === "..")',
    part: "properties/path",
  },
  {
    name: "the client calls an operation with another method",
    file: `${client}/generated/operations.ts`,
    find: 'update: "PATCH /{app_id}/webhooks/{webhook_id} body"',
    replace: 'update: "PUT /{app_id}/webhooks/{webhook_id} body"',
    part: "wire",
  },
  {
    name: "the client sends properties of the body in the query",
    file: `${client}/operations/methods.ts`,
    find: 'const hasBody = trait === "body";',
    replace: 'const hasBody = trait === "body" && method !== "PATCH";',
    part: "wire",
  },
  {
    name: "the client retries a POST after a 500",
    file: `${client}/request/retry-policy.ts`,
    find: "return /POST|PATCH/.test(method)",
    replace: "return /PATCH/.test(method)",
    part: "faults",
  },
  {
    name: "the client never retries",
    file: `${client}/request/retries.ts`,
    find: "attempts <= settings.maxRetries",
    replace: "attempts <= 0",
    part: "faults",
  },
  {
    name: "the client treats an error status as success",
    file: `${client}/response/unwrap.ts`,
    find: "if (!response.ok || isDenied)",
    replace: "if (isDenied)",
    part: "faults",
  },
  {
    name: "the client's errors lose the server's message",
    file: `${client}/errors/errors.ts`,
    find: "const words = message ||",
    replace: "const words = message?.slice(9) ||",
    part: "matrix",
  },
  {
    name: "the client reads Retry-After as milliseconds",
    file: `${client}/response/retry-after.ts`,
    find: "parseFloat(value) * 1000",
    replace: "parseFloat(value)",
    part: "matrix",
  },
];
