import { captureCommand, defineCommand, ExpectedError } from "@org/rtk-command-line";
import { expect, test } from "vitest";

const failing = (error: Error) =>
  defineCommand({
    name: "pnpm fail",
    summary: "Fails.",
    isExpected: (thrown) => thrown instanceof RangeError,
    async run() {
      throw error;
    },
  });

test("an expected error prints one line, with its exit code", async () => {
  const failure = { output: "", errors: "a.json is missing\n" };
  expect(await captureCommand(failing(new ExpectedError("a.json is missing")), [])).toEqual({
    exitCode: 1,
    ...failure,
  });
  const unusable = new ExpectedError("a.json is missing", { exitCode: 2 });
  expect(await captureCommand(failing(unusable), [])).toEqual({ exitCode: 2, ...failure });
});

test("an error of another package prints one line if the command expects it", async () => {
  const result = await captureCommand(failing(new RangeError("too far")), []);
  expect(result).toEqual({ exitCode: 1, output: "", errors: "too far\n" });
});

test("any other error is thrown with its stack trace", async () => {
  const bug = new TypeError("a bug");
  await expect(captureCommand(failing(bug), [])).rejects.toBe(bug);
});

test("the exit code is the command's result", async () => {
  const command = defineCommand({ name: "pnpm differ", summary: "Differs.", run: () => 1 });
  expect((await captureCommand(command, [])).exitCode).toBe(1);
});
