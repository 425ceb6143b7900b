import { captureCommand, defineCommand } from "@org/rtk-command-line";
import { expect, test } from "vitest";
import { example } from "./example-command.ts";

const expected = `Usage: pnpm example <event> [<file>] --to <url> [options]

Serves examples.

Arguments:
  <event>  Event to send: meeting.started, meeting.ended
  <file>   File to read

Listening:
  --port <number>  Port (default: 4010)

Options:
  --error-rate <share>  Share of calls to fail
  --to <url>            URL to send to
  --state <file>        State file
  --stateless           Keep no state
  -w, --watch           Reload the state file
  --allow <name>        Names to allow
  --cors [<origin>]     Origin of pages
  --format <format>     Output: text, json (default: text)
  -h, --help            Print this help

Exit codes:
  0  succeeded
  1  failed
  2  the command line or an input that it names is invalid
`;

test.each([["--help"], ["-h"], ["meeting.ended", "--help"], ["--unknown", "--help"]])(
  "prints the help regardless of other arguments: %s %s",
  async (...args) => {
    expect(await captureCommand(example, args)).toEqual({ exitCode: 0, output: expected, errors: "" });
  },
);

test("wraps long lines, and lists commands and exit codes", async () => {
  const words = "word ".repeat(40).trim();
  const command = defineCommand({
    name: "rtk-mock",
    summary: "Serves.",
    details: "More in the README.\n",
    commands: { "webhooks trigger": "Send one event" },
    options: { host: { type: "string", placeholder: "address", help: words } },
    exitCodes: { 1: "something differs" },
    run: () => 0,
  });
  const { output } = await captureCommand(command, ["--help"]);
  expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(output).toContain("Commands:\n  webhooks trigger  Send one event\n");
  expect(output).toContain("\n\nMore in the README.\n\n");
  expect(output).toContain("  1  something differs\n");
});
