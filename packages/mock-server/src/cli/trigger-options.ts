import { parseArgs } from "node:util";
import { type EventName, webhookEventNames } from "../state/events.ts";
import { isObject } from "../state/merge.ts";
import type { TriggerInput } from "../webhooks/deliveries.ts";
import { readAddress, UsageError } from "./options.ts";

const usage = `Usage: rtk-mock webhooks trigger <event> --to <url> [options]

Sends one webhook event, the description's example of it, and prints what came back. The exit code is 0 when it was taken.

  --to <url>               address to send it to
  --payload <json>         what to put in the place of the example's values, {"meeting":{"title":"Stand-up"}} say
  --server <url>           mock server that sends it, signed with its key (http://127.0.0.1:4010)
  --key <file>             send it from here, signed with this RSA private key (PEM); it is made if it is not there
  --allow-remote-webhooks  with --key: send it to other machines as well
  --json                   print the delivery as JSON
  --help, -h               print this

Events
${webhookEventNames.map((name) => `  ${name}\n`).join("")}`;

const options = {
  to: { type: "string" },
  payload: { type: "string" },
  server: { type: "string" },
  key: { type: "string" },
  "allow-remote-webhooks": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export interface TriggerOptions {
  input: TriggerInput;
  /** Base URL of the mock server that sends the event. */
  server: string;
  /** File of the key to sign with, if the event is sent from here. */
  key: string | undefined;
  allowRemote: boolean;
  json: boolean;
}

/**
 * Reads what comes after `rtk-mock webhooks`.
 *
 * @returns the text to print instead, for `--help`
 * @throws UsageError that names the option, or lists the events
 */
export function parseTrigger(args: string[]): TriggerOptions | string {
  const { values, positionals } = parseValues(args);
  if (values.help) return usage;
  const [command, event, ...rest] = positionals;
  if (command !== "trigger" || rest.length > 0)
    throw new UsageError("There is only: webhooks trigger <event> --to <url>");
  if (values.to === undefined) throw new UsageError("--to is missing, the address to send the event to");
  refuseIdle(values);
  const payload = values.payload === undefined ? undefined : readPayload(values.payload);
  return {
    input: { event: readEvent(event), to: readAddress("--to", values.to), ...(payload && { payload }) },
    server: readAddress("--server", values.server ?? "http://127.0.0.1:4010"),
    key: values.key,
    allowRemote: values["allow-remote-webhooks"] ?? false,
    json: values.json ?? false,
  };
}

function parseValues(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError for an option that would do nothing */
function refuseIdle({ key, server, ...others }: ReturnType<typeof parseValues>["values"]): void {
  if (key !== undefined && server !== undefined) {
    throw new UsageError("--server has no effect with --key: leave one of them out");
  }
  if (key === undefined && others["allow-remote-webhooks"]) {
    throw new UsageError("--allow-remote-webhooks needs --key; without it, it is for the mock server to say");
  }
}

function readEvent(name: string | undefined): EventName {
  if (webhookEventNames.includes(name as EventName)) return name as EventName;
  const problem = name === undefined ? "The event is missing" : `There is no event ${name}`;
  throw new UsageError(`${problem}; there are ${webhookEventNames.join(", ")}`);
}

function readPayload(text: string): object {
  try {
    const payload: unknown = JSON.parse(text);
    if (isObject(payload)) return payload;
  } catch {
    // What is no JSON is as wrong as what is no object.
  }
  throw new UsageError(`--payload must be a JSON object, {"meeting":{"title":"Stand-up"}} say, not ${text}`);
}
