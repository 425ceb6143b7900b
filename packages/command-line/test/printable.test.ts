import { captureCommand, defineCommand, ExpectedError, printable } from "@org/rtk-command-line";
import { expect, test } from "vitest";

test.each([
  ["colours and cursor", "\u001b[31mred\u009b2J", "\\u001b[31mred\\u009b2J"],
  ["line breaks", "one\r\ntwo\u2028three", "one\\u000d\\u000atwo\\u2028three"],
  ["marks of direction", "a\u202eb\u2066c", "a\\u202eb\\u2066c"],
  ["workflow commands", "::error::x ##[error]x", ":\\u003aerror:\\u003ax ##\\u005berror]x"],
  ["plain text in any language", "Größe: 例 – “a” 👍", "Größe: 例 – “a” 👍"],
])("printable shows %s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("errors are printed without control characters and workflow commands, but keep their lines", async () => {
  const command = defineCommand({
    name: "fails",
    summary: "Fails.",
    run(): never {
      throw new ExpectedError("a::b\u001b[2J\n  ::error::x\n##[error]y");
    },
  });
  const { errors } = await captureCommand(command, []);
  expect(errors).toBe("a::b\\u001b[2J\n  \\u003a:error::x\n##\\u005berror]y\n");
});
