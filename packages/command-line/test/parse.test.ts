import { captureCommand, defineCommand } from "@org/rtk-command-line";
import { describe, expect, test } from "vitest";
import { example, least } from "./example-command.ts";

const valuesOf = async (...args: string[]) => JSON.parse((await captureCommand(example, [...least, ...args])).output);

test("omitted options have their default, false or undefined", async () => {
  expect(await valuesOf()).toEqual({
    options: { port: 4010, to: "http://127.0.0.1:1", stateless: false, watch: false, allow: [], format: "text" },
    positionals: { event: "meeting.ended" },
  });
});

test("reads every kind of value, by long and short name, inline or not", async () => {
  const { options, positionals } = await valuesOf(
    "notes.md",
    "--port=0",
    "--error-rate",
    "0.5",
    "--state",
    "a b",
    "-w",
  );
  expect(options).toMatchObject({ port: 0, "error-rate": 0.5, state: "a b", watch: true });
  expect(positionals).toEqual({ event: "meeting.ended", file: "notes.md" });
});

test("collects the values of an option that may be repeated", async () => {
  expect((await valuesOf("--allow", "one", "--allow=two")).options.allow).toEqual(["one", "two"]);
});

test.each([
  [["--cors"], { cors: "*" }],
  [["--cors", "--stateless"], { cors: "*", stateless: true }],
  [["--cors", "http://a"], { cors: "http://a" }],
  [["--cors=http://a"], { cors: "http://a" }],
] as [string[], object][])("an option may have an implied value: %j", async (args, values) => {
  expect((await valuesOf(...args)).options).toMatchObject(values);
});

test("ignores the -- that a package manager passes on", async () => {
  const { exitCode } = await captureCommand(example, ["--", ...least]);
  expect(exitCode).toBe(0);
});

test("passes arguments after -- unchanged", async () => {
  expect((await valuesOf("--", "--help")).positionals.file).toBe("--help");
});

describe("refuses", () => {
  test.each([
    [["--prot", "1"], "Unknown option --prot. Did you mean --port?"],
    [["--error"], "Unknown option --error. Did you mean --error-rate?"],
    [["--verbose"], "Unknown option --verbose"],
    [["--toString"], "Unknown option --toString"],
    [["-x"], "Unknown option -x"],
    [["--stateless=no"], "--stateless takes no value"],
    [["--state"], "--state needs a value: --state <file>"],
    [["--state", "--watch"], "--state needs a value: --state <file>"],
    [["--port", "http"], '--port must be a whole number from 0 to 65535, not "http"'],
    [["--port", "1.5"], '--port must be a whole number from 0 to 65535, not "1.5"'],
    [["--port", ""], '--port must be a whole number from 0 to 65535, not ""'],
    [["--error-rate", "-1"], '--error-rate must be a number from 0 to 1, not "-1"'],
    [["--to", "ftp://host"], '--to must be an HTTP URL, e.g. http://127.0.0.1:3000/hooks, not "ftp://host"'],
    [["--format", "jsno"], '--format must be one of text, json, not "jsno". Did you mean json?'],
    [["--state", "a", "--stateless"], "--state has no effect with --stateless: leave one of them out"],
    [["--watch"], "--watch requires --state"],
    [["notes.md", "more"], 'Unexpected argument "more"'],
  ])("%j", async (args, message) => {
    expect(await captureCommand(example, [...least, ...args])).toEqual({
      exitCode: 2,
      output: "",
      errors: `${message}\nRun pnpm example --help for usage.\n`,
    });
  });

  test.each([
    [["meeting.ended"], "--to <url> is missing\n"],
    [["--to", "http://a"], "<event> is missing: one of meeting.started, meeting.ended\n"],
    [["meeting.eneded", "--to", "http://a"], "Did you mean meeting.ended?\n"],
  ])("%j", async (args, message) => {
    const { exitCode, errors } = await captureCommand(example, args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(message);
  });
});

test("forwards everything but --help to another command", async () => {
  const forwarding = defineCommand({
    name: "pnpm dev",
    summary: "Develops.",
    forwardsTo: "rtk-mock",
    async run({ forwarded, stdout }) {
      stdout.write(forwarded.join(" "));
    },
  });
  expect((await captureCommand(forwarding, ["--port", "1", "x"])).output).toBe("--port 1 x");
  expect((await captureCommand(forwarding, ["--help"])).output).toContain("Usage: pnpm dev [options of rtk-mock]\n");
});

test("a definition must not refer to an option that does not exist", () => {
  const watch = { type: "boolean", help: "", requires: "sate" } as const;
  expect(() => defineCommand({ name: "x", summary: "", options: { watch }, run: () => 0 })).toThrow(
    "x: --watch refers to --sate, which does not exist",
  );
});

describe("a trailing command line", () => {
  const running = defineCommand({
    name: "pnpm run-with",
    summary: "Runs a command.",
    options: { port: { type: "integer", placeholder: "number", help: "Port", default: 0 } },
    trailing: { placeholder: "command", help: "Command to run" },
    async run({ forwarded, options, stdout }) {
      stdout.write(JSON.stringify([options.port, ...forwarded]));
      return 7;
    },
  });

  test.each([
    [
      ["npm", "test"],
      [0, "npm", "test"],
    ],
    [
      ["--", "npm", "test"],
      [0, "npm", "test"],
    ],
    [
      ["--port", "1", "npm", "--port", "2", "--help"],
      [1, "npm", "--port", "2", "--help"],
    ],
    [
      ["--port=1", "--", "-x", "--", "y"],
      [1, "-x", "--", "y"],
    ],
  ])("%j", async (args, read) => {
    expect(await captureCommand(running, args)).toEqual({ exitCode: 7, output: JSON.stringify(read), errors: "" });
  });

  test("is required", async () => {
    const { exitCode, errors } = await captureCommand(running, ["--port", "1"]);
    expect([exitCode, errors]).toEqual([2, "<command> is missing\nRun pnpm run-with --help for usage.\n"]);
  });

  test("is listed in the help", async () => {
    const { output } = await captureCommand(running, ["--help", "npm"]);
    expect(output).toContain("Usage: pnpm run-with [options] [--] <command>\n");
    expect(output).toContain("<command>  Command to run");
  });
});
