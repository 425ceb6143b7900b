import type { Mutation } from "./mutation.ts";

const client = "packages/rtk-client/src";

/** The client's layer around openapi-fetch is broken. */
export const transportMutations: Mutation[] = [
  {
    name: "the transport loses the path of the base URL",
    file: `${client}/transport.ts`,
    find: "baseUrl: checkBaseUrl(String(baseUrl), call),",
    replace: "baseUrl: new URL(checkBaseUrl(String(baseUrl), call)).origin,",
    part: "transport",
  },
  {
    name: "the transport lets the client's headers win over a call's",
    file: `${client}/transport.ts`,
    find: "{ ...options.headers, ...toRecord(init.headers) }",
    replace: "{ ...toRecord(init.headers), ...options.headers }",
    part: "transport",
  },
  {
    name: "the transport loses headers that are not a plain object",
    file: `${client}/transport.ts`,
    find: "...toRecord(init.headers) }",
    replace: "...toRecord({ ...(init.headers as object) }) }",
    part: "transport",
  },
  {
    name: "the transport sends JSON as text",
    file: `${client}/transport.ts`,
    find: ": options.headers;\n",
    replace: ': { ...options.headers, "content-type": "text/plain" };\n',
    part: "wire",
  },
  {
    name: "the body is serialized on every attempt",
    file: `${client}/retries.ts`,
    find: "results ??= [(bodySerializer",
    replace: "results = [(bodySerializer",
    part: "transport",
  },
  {
    name: "a call's middleware runs on the first attempt only",
    file: `${client}/retries.ts`,
    find: "await attempt(context, init,",
    replace: "await attempt(context, attempts > 1 ? { ...init, middleware: [] } : init,",
    part: "transport",
  },
  {
    name: "the transport drops the client's middleware",
    file: `${client}/transport.ts`,
    find: "  use(...options.middleware);\n",
    replace: "",
    part: "transport",
  },
  {
    name: "the transport does not pass options on to fetch",
    file: `${client}/transport.ts`,
    find: "{ ...extension, ...(built.get(params) ?? request), signal: ended }",
    replace: "{ ...extension, signal: ended }",
    part: "transport",
  },
  {
    name: "the transport accepts any object as a response",
    file: `${client}/fetch.ts`,
    find: "if (status && headers?.get && text)",
    replace: "if (status || headers || text || response)",
    part: "transport",
  },
  {
    name: "account and app of the client win over a call's",
    file: `${client}/path.ts`,
    find: "values[name] ?? bound[name as keyof typeof bound]",
    replace: "bound[name as keyof typeof bound] ?? values[name]",
    part: "transport",
  },
  {
    name: "reaching the time limit does not abort fetch",
    file: `${client}/timeout.ts`,
    find: "      controller.abort(error);\n",
    replace: "",
    part: "transport",
  },
  {
    name: "reaching the time limit counts as an abort",
    file: `${client}/timeout.ts`,
    find: "end(onTimeout?.())",
    replace: "end(onTimeout && onAbort())",
    part: "faults/faults",
  },
  {
    name: "a call that is aborted before it starts is sent",
    file: `${client}/timeout.ts`,
    find: "    if (signal?.aborted) return abort();\n",
    replace: "",
    part: "transport",
  },
  {
    name: "the transport follows redirects",
    file: `${client}/options.ts`,
    find: 'redirect: "manual", ',
    replace: "",
    part: "transport",
  },
  {
    name: "the transport sends its token with another scheme",
    file: `${client}/transport.ts`,
    find: "`Bearer $",
    replace: "`Token $",
    part: "wire",
  },
  {
    name: "the transport resolves the token only once",
    file: `${client}/transport.ts`,
    find: "token = await resolveToken(",
    replace: "token = options.apiToken = await resolveToken(",
    part: "transport",
  },
];
