import type { Description } from "../description/description.ts";
import { literal } from "./literal.ts";

/** Returns the names of all webhook events as a constant list, in the order of the description. */
export function generateEventNames({ webhooks = {} }: Description): string {
  return [
    "/** Names of all events that a webhook can subscribe to. */",
    "export const webhookEventNames = [",
    ...Object.keys(webhooks).map((name) => `  ${literal(name)},`),
    "] as const;",
    "",
  ].join("\n");
}
