import { defineCommand } from "@org/rtk-command-line";
import { pullOptions } from "./pull-options.ts";

export const pullCommand = defineCommand({
  name: "rtk-mock pull",
  summary: "Reads an app from the real API, and writes it to a file for rtk-mock exec --import.",
  options: pullOptions,
  details:
    "It sends only GETs, with the token of CLOUDFLARE_API_TOKEN. The file has presets, meetings and their participants,\n" +
    "webhooks (disabled), and the last sessions and recordings. Tokens, keys and passwords are left out.",
  exitCodes: { 1: "the API refused a request, or could not be reached" },
  async run({ options, stderr }) {
    // Imported late, so that help is not delayed.
    const { pull } = await import("./pull.ts");
    await pull(options, process.env, stderr);
  },
});
