import { defineCommand } from "@org/rtk-command-line";
import { descriptionHash, descriptionVersion, packageVersion } from "../../generated/version.ts";
import { serve } from "./serve.ts";
import { serveOptions, toServerOptions } from "./serve-options.ts";

export const serveCommand = defineCommand({
  name: "rtk-mock",
  summary: "Serves Cloudflare RealtimeKit's REST API on this machine, from its description, without an account.",
  commands: {
    exec: "Run a command with a mock server; see rtk-mock exec --help",
    pull: "Save a real app to a file that exec --import reads; see rtk-mock pull --help",
    "webhooks trigger": "Send one webhook event; see rtk-mock webhooks trigger --help",
  },
  options: serveOptions,
  async run({ options, stdout, stderr }) {
    if (options.version) {
      stdout.write(`${packageVersion}\ndescription ${descriptionVersion} (${descriptionHash})\n`);
    } else {
      await serve(options, toServerOptions(options), { stdout, stderr });
    }
  },
});
