import { parseArgs } from "node:util";
import { parseRateLimit } from "../faults/rate-limit.ts";
import type { MockServerOptions } from "../options.ts";

export const usage = `Usage: rtk-mock [options]
       rtk-mock webhooks trigger <event> --to <url> [options]

Serves Cloudflare RealtimeKit's REST API on this machine, from its description, without an account.

Listening
  --port <number>          port; 0 picks a free one (4010)
  --host <address>         address; others than this machine's let others in (127.0.0.1)

The world
  --empty                  begin without the examples of the description
  --state <file>           keep the world in a file, across restarts
  --seed <text>            make the same ids and the same random faults each time
  --stateless              answer from the examples of the description, whatever the ids
  --lenient                let answers that break the description through, and report them

Faults
  --latency <ms>           answer late
  --error-rate <share>     fail that share of the calls, 0 to 1, with a 500
  --rate-limit <n>/<s>     answer 429 to more than n requests in s seconds, 1200/300 say

Webhooks
  --key <file>             sign events with this RSA private key (PEM); it is made if it is not there
  --allow-remote-webhooks  send events to other machines as well

The description
  --description <file>     serve this OpenAPI document (JSON) instead of the one inside
  --watch                  read that file again whenever it changes, with the state kept

The real API
  --proxy <url>            pass calls on, unchanged, and report what departs from the description

Output
  --json                   one JSON object a line
  --version, -v            print the versions of this package and of the description
  --help, -h               print this
`;

const options = {
  port: { type: "string" },
  host: { type: "string" },
  empty: { type: "boolean" },
  state: { type: "string" },
  seed: { type: "string" },
  stateless: { type: "boolean" },
  lenient: { type: "boolean" },
  latency: { type: "string" },
  "error-rate": { type: "string" },
  "rate-limit": { type: "string" },
  key: { type: "string" },
  "allow-remote-webhooks": { type: "boolean" },
  description: { type: "string" },
  watch: { type: "boolean" },
  proxy: { type: "string" },
  json: { type: "boolean" },
  version: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
} as const;

export interface CliOptions {
  port: number;
  host: string | undefined;
  /** File of the description to serve. */
  description: string | undefined;
  watch: boolean;
  json: boolean;
  server: MockServerOptions;
}

/** The command was called wrongly. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @returns the text to print instead of serving, for `--help` and `--version`
 * @throws UsageError that names the option
 */
export function parseOptions(args: string[], version: string): CliOptions | string {
  const values = parseValues(args);
  if (values.help) return usage;
  if (values.version) return `${version}\n`;
  if (values.watch && !values.description) throw new UsageError("--watch needs --description, the file to watch");
  return {
    port: readNumber("--port", values.port ?? "4010", 0, 65_535),
    host: values.host,
    description: values.description,
    watch: values.watch ?? false,
    json: values.json ?? false,
    server: readServerOptions(values),
  };
}

type Values = ReturnType<typeof parseValues>;

function parseValues(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readServerOptions(values: Values): MockServerOptions {
  const { empty, state, seed, stateless, lenient, latency, key, proxy } = values;
  const errorRate = values["error-rate"];
  const rateLimit = values["rate-limit"];
  refuseBeside("--proxy", proxy, {
    empty,
    state,
    stateless,
    lenient,
    latency,
    "error-rate": errorRate,
    "rate-limit": rateLimit,
  });
  refuseBeside("--stateless", stateless, { empty, state });
  return {
    ...(empty && { empty }),
    ...(seed !== undefined && { seed }),
    ...(stateless && { stateless }),
    ...(lenient && { lenient }),
    ...(state !== undefined && { stateFile: state }),
    ...(latency !== undefined && { latencyMs: readNumber("--latency", latency, 0, 600_000) }),
    ...(errorRate !== undefined && { errorRate: readNumber("--error-rate", errorRate, 0, 1) }),
    ...(rateLimit !== undefined && { rateLimit: readRateLimit(rateLimit) }),
    ...(key !== undefined && { webhookKeyFile: key }),
    ...(values["allow-remote-webhooks"] && { allowRemoteWebhooks: true }),
    ...(proxy !== undefined && { proxy: readAddress("--proxy", proxy) }),
  };
}

function refuseBeside(option: string, value: unknown, others: Record<string, unknown>): void {
  const clash = value && Object.keys(others).find((name) => others[name] !== undefined);
  if (clash) throw new UsageError(`--${clash} has no effect with ${option}: leave one of them out`);
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  const isWhole = most <= 1 || Number.isInteger(number);
  if (isWhole && number >= least && number <= most) return number;
  throw new UsageError(
    `${option} must be a ${most <= 1 ? "" : "whole "}number from ${least} to ${most}, not "${text}"`,
  );
}

function readRateLimit(text: string): MockServerOptions["rateLimit"] & object {
  const limit = parseRateLimit(text);
  if (!limit) throw new UsageError(`--rate-limit must be <requests>/<seconds>, 1200/300 say, not "${text}"`);
  return limit;
}

/** @throws UsageError when the text is no HTTP address */
export function readAddress(option: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`${option} must be the address of a server, http://127.0.0.1:3000/hooks say, not "${text}"`);
}
