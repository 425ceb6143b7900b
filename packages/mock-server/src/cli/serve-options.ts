import { httpUrl, type ParsedArguments } from "@org/rtk-command-line";
import { parseRateLimit } from "../faults/rate-limit.ts";
import { parseOrigin } from "../http/cors.ts";
import type { MockServerOptions } from "../options.ts";

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
  cors: {
    group: "Listening",
    help: "Let pages of this origin call the API; * for all",
    type: "string",
    placeholder: "origin",
    parse: parseOrigin,
    expected: "an origin, e.g. http://localhost:5173, or *",
  },
  empty: { group: "State", help: "Start without the seed data", type: "boolean" },
  state: { group: "State", help: "Keep the state in this file across restarts", type: "string", placeholder: "file" },
  seed: {
    group: "State",
    help: "Make ids and random faults reproducible",
    type: "string",
    placeholder: "text",
  },
  "no-timeline": {
    group: "State",
    help: "Let nothing happen by time alone: leave uploads, transcripts and the like to simulations",
    type: "boolean",
  },
  stateless: {
    group: "State",
    help: "Respond from the description's examples, whatever the ids, and keep no state",
    type: "boolean",
    conflictsWith: ["empty", "state", "no-timeline"],
  },
  lenient: {
    group: "State",
    help: "Send responses that violate the description, and report the violations",
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
    help: "Sign events with this RSA private key (PEM); it is created if it does not exist",
    type: "string",
    placeholder: "file",
  },
  "allow-remote-webhooks": { group: "Webhooks", help: "Send events to other machines too", type: "boolean" },
  description: {
    group: "Description",
    help: "Serve this OpenAPI document (JSON or YAML) instead of the built-in one",
    type: "string",
    placeholder: "file",
  },
  "resolve-external": {
    group: "Description",
    help: "Read the files and URLs that it refers to as well; by default nothing else is read",
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
    help: "Forward requests unchanged, and report what violates the description",
    ...httpUrl,
    conflictsWith: ["empty", "state", "no-timeline", "stateless", "lenient", "latency", "error-rate", "rate-limit"],
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

/** Maps the options of the command to those of the server. Leaves out what is not set, so that the server's defaults apply. */
export function toServerOptions(options: ServeOptions): MockServerOptions {
  const { cors, empty, stateless, lenient, seed, state, latency, key, proxy } = options;
  const {
    "error-rate": errorRate,
    "rate-limit": rateLimit,
    "allow-remote-webhooks": allowRemoteWebhooks,
    "no-timeline": noTimeline,
  } = options;
  return {
    ...{ empty, stateless, lenient, allowRemoteWebhooks },
    ...(cors !== undefined && { cors }),
    ...(noTimeline && { timeline: false }),
    ...(seed !== undefined && { seed }),
    ...(state !== undefined && { stateFile: state }),
    ...(latency !== undefined && { latencyMs: latency }),
    ...(errorRate !== undefined && { errorRate }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(key !== undefined && { webhookKeyFile: key }),
    ...(proxy !== undefined && { proxy }),
  };
}
