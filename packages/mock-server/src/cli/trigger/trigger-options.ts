import { httpUrl, type ParsedArguments } from "@org/rtk-command-line";
import { webhookEventNames } from "../../generated/event-names.ts";

export const triggerOptions = {
  to: { ...httpUrl, help: "URL to send the event to", required: true },
  payload: {
    help: `Values that override the example's, e.g. {"meeting":{"title":"Stand-up"}}`,
    type: "string",
    placeholder: "json",
    parse: parseObject,
    expected: `a JSON object, e.g. {"meeting":{"title":"Stand-up"}}`,
  },
  server: {
    ...httpUrl,
    help: "Mock server that sends the event, signed with its key",
    default: "http://127.0.0.1:4010",
  },
  key: {
    help: "Send from this process, signed with this RSA private key (PEM); created if it does not exist",
    type: "string",
    placeholder: "file",
    conflictsWith: ["server"],
  },
  "allow-remote-webhooks": {
    help: "Also send to other machines; requires --key, otherwise the running server decides",
    type: "boolean",
    requires: "key",
  },
  json: { help: "Print the delivery as JSON", type: "boolean" },
} as const;

export const triggerPositionals = {
  event: { help: "Event to send", choices: webhookEventNames, required: true },
} as const;

export type TriggerArguments = ParsedArguments<typeof triggerOptions, typeof triggerPositionals>;

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
