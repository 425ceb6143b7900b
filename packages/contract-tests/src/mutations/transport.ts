import type { Mutation } from "./mutation.ts";

const client = "packages/rtk-client/src";

/** The client's layer around openapi-fetch is broken. */
export const transportMutations: Mutation[] = [
  {
    name: "the transport loses the path of the base URL",
    file: `${client}/request/transport.ts`,
    find: "baseUrl: checkBaseUrl(String(baseUrl), call),",
    replace: "baseUrl: new URL(checkBaseUrl(String(baseUrl), call)).origin,",
    part: "transport",
  },
  {
    name: "the transport lets the client's headers override a call's",
    file: `${client}/options.ts`,
    find: "{ ...settings.headers, ...toRecord(options.headers) }",
    replace: "{ ...toRecord(options.headers), ...settings.headers }",
    part: "transport",
  },
  {
    name: "the transport loses headers that are not a plain object",
    file: `${client}/options.ts`,
    find: "...toRecord(options.headers) }",
    replace: "...toRecord({ ...(options.headers as object) }) }",
    part: "transport",
  },
  {
    name: "the transport sends JSON as text",
    file: `${client}/request/transport.ts`,
    find: "        headers,\n",
    replace: '        headers: { ...headers, "content-type": "text/plain" },\n',
    part: "wire",
  },
  {
    name: "the body is serialized on every attempt",
    file: `${client}/request/retries.ts`,
    find: "contents ??= [serialize(",
    replace: "contents = [serialize(",
    part: "transport",
  },
  {
    name: "a call's middleware runs on the first attempt only",
    file: `${client}/request/retries.ts`,
    find: "await attempt(context, settings)",
    replace: "await attempt(context, attempts > 1 ? Object.assign({}, settings, { middleware: [] }) : settings)",
    part: "transport",
  },
  {
    name: "the transport drops the client's middleware",
    file: `${client}/request/transport.ts`,
    find: "  use(...middleware);\n  return",
    replace: "  use(...middleware.slice(1));\n  return",
    part: "transport",
  },
  {
    name: "the transport does not pass options on to fetch",
    file: `${client}/request/transport.ts`,
    find: "{ ...extension, ...(built.get(params) ?? request), signal: ended }",
    replace: "{ ...extension, signal: ended }",
    part: "transport",
  },
  {
    name: "the transport accepts any object as a response",
    file: `${client}/request/fetch.ts`,
    find: "if (status && headers?.get && text?.call)",
    replace: "if (status || headers || text || response)",
    part: "transport",
  },
  {
    name: "account and app of the client override a call's",
    file: `${client}/request/transport.ts`,
    find: "    path.account_id ??= accountId || undefined;\n    path.app_id ??= appId || undefined;\n",
    replace: "    Object.assign(path, { account_id: accountId, app_id: appId });\n",
    part: "transport",
  },
  {
    name: "reaching the time limit does not abort fetch",
    file: `${client}/request/timeout.ts`,
    find: "      controller.abort(error);\n",
    replace: "",
    part: "transport",
  },
  {
    name: "reaching the time limit counts as an abort",
    file: `${client}/request/timeout.ts`,
    find: "if (error) reject(error);",
    replace: "if (error) reject(error instanceof RtkTimeoutError ? new RtkAbortError(signal, call) : error);",
    part: "faults/faults",
  },
  {
    name: "a call that is aborted before it starts is sent",
    file: `${client}/request/timeout.ts`,
    find: "    if (signal?.aborted) return abort();\n",
    replace: "",
    part: "transport",
  },
  {
    name: "the transport follows redirects",
    file: `${client}/options.ts`,
    find: 'redirect: "manual"',
    replace: 'redirect: "follow"',
    part: "transport",
  },
  {
    name: "the transport sends its token with another scheme",
    file: `${client}/request/transport.ts`,
    find: "`Bearer $",
    replace: "`Token $",
    part: "wire",
  },
  {
    name: "the transport resolves the token only once",
    file: `${client}/request/transport.ts`,
    find: "token = await resolveToken(",
    replace: "token = settings.apiToken = await resolveToken(",
    part: "transport",
  },
];
