import { defineCommand, httpUrl } from "@org/rtk-command-line";

/** A command with an option of each kind; it prints its values as JSON. */
export const example = defineCommand({
  name: "pnpm example",
  summary: "Serves examples.",
  positionals: {
    event: { help: "Event to send", choices: ["meeting.started", "meeting.ended"], required: true },
    file: { help: "File to read" },
  },
  options: {
    port: {
      type: "integer",
      placeholder: "number",
      min: 0,
      max: 65_535,
      default: 4010,
      help: "Port",
      group: "Listening",
    },
    "error-rate": { type: "number", placeholder: "share", min: 0, max: 1, help: "Share of calls to fail" },
    to: { ...httpUrl, help: "URL to send to", required: true },
    state: { type: "string", placeholder: "file", help: "State file" },
    stateless: { type: "boolean", help: "Keep no state", conflictsWith: ["state"] },
    watch: { type: "boolean", short: "w", help: "Reload the state file", requires: "state" },
    allow: { type: "string", placeholder: "name", multiple: true, help: "Names to allow" },
    cors: { type: "string", placeholder: "origin", implied: "*", help: "Origin of pages" },
    format: { type: "string", placeholder: "format", choices: ["text", "json"], default: "text", help: "Output" },
  },
  async run({ options, positionals, stdout }) {
    stdout.write(JSON.stringify({ options, positionals }));
  },
});

/** The shortest valid command line. */
export const least = ["meeting.ended", "--to", "http://127.0.0.1:1"];
