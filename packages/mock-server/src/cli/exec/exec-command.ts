import { defineCommand } from "@org/rtk-command-line";
import { execOptions } from "./exec-options.ts";

export const execCommand = defineCommand({
  name: "rtk-mock exec",
  summary: "Runs a command, e.g. your tests, with a mock server that stops when the command exits.",
  options: execOptions,
  trailing: { placeholder: "command", help: "Command to run, with its arguments: rtk-mock exec -- npm test" },
  details:
    "The command gets CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID and RTK_APP_ID, which the client\n" +
    "reads. Its output, exit code and signals pass through.",
  exitCodes: { 0: "the command succeeded", 1: "the mock server failed; other codes are the command's" },
  async run({ options, forwarded, stderr }) {
    // Imported late, so that help is not delayed.
    const { exec } = await import("./exec.ts");
    return exec(options, forwarded, stderr);
  },
});
