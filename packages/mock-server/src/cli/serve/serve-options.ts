import { httpUrl, type ParsedArguments } from "@org/rtk-command-line";
import { parseRateLimit } from "../../faults/rate-limit.ts";
import { parseOrigin } from "../../http/guard/cors.ts";
import { parseHostName } from "../../http/guard/hosts.ts";
import type { MockServerOptions } from "../../options.ts";
import { parseHistory } from "../../state/history/history-input.ts";

export const serveOptions = {
  port: {
    group: "Listening",
    help: "Port; 0 picks a free one",
    type: "integer",
    placeholder: "number",
    min: 0,
    max: 65_535,
    default: 4010,
  },
  host: {
    group: "Listening",
    help: "Address to bind; a non-loopback address exposes the server (default: 127.0.0.1)",
    type: "string",
    placeholder: "address",
  },
  "allow-host": {
    group: "Listening",
    help: "Also accept requests for this host, e.g. for another container; may be repeated",
    type: "string",
    placeholder: "name",
    parse: parseHostName,
    expected: "a host name or address without a port, e.g. mock",
    multiple: true,
  },
  cors: {
    group: "Listening",
    help: "Let pages of this origin call the API; without a value or with *, pages of any origin",
    type: "string",
    placeholder: "origin",
    implied: "*",
    parse: parseOrigin,
    expected: "an origin, e.g. http://localhost:5173, or *",
  },
  empty: { group: "State", help: "Start without the seed data", type: "boolean" },
  state: {
    group: "State",
    help: "Keep the state in this file (an SQLite database) across restarts",
    type: "string",
    placeholder: "file",
  },
  import: {
    group: "State",
    help: "Start from the state in this JSON file instead of the seed data",
    type: "string",
    placeholder: "file",
    conflictsWith: ["empty"],
  },
  export: {
    group: "State",
    help: "Write the state to this JSON file and exit",
    type: "string",
    placeholder: "file",
  },
  seed: {
    group: "State",
    help: "Make ids and random faults reproducible",
    type: "string",
    placeholder: "text",
  },
  history: {
    group: "State",
    help: "Start with sessions on the days before today, e.g. 30d; per day: 1d,meetings=50 or 1d,participants=100000",
    type: "string",
    placeholder: "days",
    parse: parseHistory,
    expected: "days, e.g. 30d, 1d,meetings=50 or 1d,participants=100000 (at most 366d)",
  },
  "no-timeline": {
    group: "State",
    help: "Turn the timeline off: uploads, transcripts etc. wait for simulations",
    type: "boolean",
  },
  stateless: {
    group: "State",
    help: "Respond with the description's examples, whatever the ids, and keep no state",
    type: "boolean",
    conflictsWith: ["empty", "state", "history", "import", "export", "no-timeline"],
  },
  lenient: {
    group: "State",
    help: "Send responses that violate the description, and report the violations",
    type: "boolean",
  },
  strict: {
    group: "State",
    help: "Refuse query parameters and properties that the description does not declare, instead of warning about them",
    type: "boolean",
  },
  latency: {
    group: "Faults",
    help: "Delay every response",
    type: "integer",
    placeholder: "ms",
    min: 0,
    max: 600_000,
  },
  "error-rate": {
    group: "Faults",
    help: "Fail this share of calls, 0 to 1, with a 500",
    type: "number",
    placeholder: "share",
    min: 0,
    max: 1,
  },
  "rate-limit": {
    group: "Faults",
    help: "Respond 429 to more than n requests in s seconds, e.g. 1200/300",
    type: "string",
    placeholder: "n/s",
    parse: parseRateLimit,
    expected: "<requests>/<seconds>, e.g. 1200/300",
  },
  key: {
    group: "Webhooks",
    help: "Sign events with this RSA private key (PEM); created if it does not exist",
    type: "string",
    placeholder: "file",
  },
  "allow-remote-webhooks": { group: "Webhooks", help: "Also send events to other machines", type: "boolean" },
  description: {
    group: "Description",
    help: "Serve this OpenAPI document (JSON or YAML) instead of the built-in one",
    type: "string",
    placeholder: "file",
  },
  "resolve-external": {
    group: "Description",
    help: "Also read the files and URLs that it refers to; by default, nothing else is read",
    type: "boolean",
    requires: "description",
  },
  watch: {
    group: "Description",
    help: "Reload that file whenever it changes, and keep the state",
    type: "boolean",
    requires: "description",
  },
  proxy: {
    group: "Real API",
    help: "Forward requests unchanged, and report violations of the description",
    ...httpUrl,
    conflictsWith: [
      ...["empty", "state", "history", "import", "export", "no-timeline"],
      ...["stateless", "lenient", "strict", "latency", "error-rate", "rate-limit"],
    ],
  },
  "proxy-timeout": {
    group: "Real API",
    help: "End a forwarded call after this time without a byte (default: 60000)",
    type: "integer",
    placeholder: "ms",
    min: 1,
    max: 3_600_000,
    requires: "proxy",
  },
  json: { group: "Output", help: "Print one JSON object per line", type: "boolean" },
  version: {
    group: "Output",
    short: "v",
    help: "Print the versions of this package and of the description",
    type: "boolean",
  },
} as const;

export type ServeOptions = ParsedArguments<typeof serveOptions>["options"];

/** Maps the command's options to the server's. Omits unset ones, so that the server's defaults apply. */
export function toServerOptions(options: ServeOptions): MockServerOptions {
  const { cors, empty, stateless, lenient, strict, seed, state, history, latency, key, proxy } = options;
  const {
    "error-rate": errorRate,
    "rate-limit": rateLimit,
    "allow-remote-webhooks": allowRemoteWebhooks,
    "no-timeline": noTimeline,
    "allow-host": allowHosts,
    "proxy-timeout": proxyTimeoutMs,
  } = options;
  return {
    ...{ empty, stateless, lenient, strict, allowRemoteWebhooks, allowHosts },
    ...(cors !== undefined && { cors }),
    ...(noTimeline && { timeline: false }),
    ...(seed !== undefined && { seed }),
    ...(state !== undefined && { stateFile: state }),
    ...(history !== undefined && { history }),
    ...(latency !== undefined && { latencyMs: latency }),
    ...(errorRate !== undefined && { errorRate }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(key !== undefined && { webhookKeyFile: key }),
    ...(proxy !== undefined && { proxy }),
    ...(proxyTimeoutMs !== undefined && { proxyTimeoutMs }),
  };
}
