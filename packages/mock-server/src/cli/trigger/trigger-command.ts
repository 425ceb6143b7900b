import { defineCommand } from "@org/rtk-command-line";
import { createPaint } from "../paint.ts";
import { trigger } from "./trigger.ts";
import { triggerOptions, triggerPositionals } from "./trigger-options.ts";

export const triggerCommand = defineCommand({
  name: "rtk-mock webhooks trigger",
  summary: "Sends the description's example of a webhook event, and prints the response.",
  options: triggerOptions,
  positionals: triggerPositionals,
  exitCodes: { 0: "the webhook accepted the event", 1: "it did not, or no mock server is running" },
  async run({ options, positionals, stdout }) {
    const { delivered, text } = await trigger({ options, positionals }, createPaint(stdout));
    stdout.write(text);
    return delivered ? 0 : 1;
  },
});
