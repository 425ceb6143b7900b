import { defineCommand } from "@org/rtk-command-line";
import { expectTypeOf, test } from "vitest";
import type { example } from "./example-command.ts";

test("values have the types that the options declare", () => {
  type Options = Parameters<typeof example.run>[0]["options"];
  expectTypeOf<Options["port"]>().toEqualTypeOf<number>();
  expectTypeOf<Options["error-rate"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Options["to"]>().toEqualTypeOf<string>();
  expectTypeOf<Options["state"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Options["allow"]>().toEqualTypeOf<string[]>();
  expectTypeOf<Options["cors"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Options["stateless"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Options["format"]>().toEqualTypeOf<"text" | "json">();
});

test("positional arguments have the types that they declare", () => {
  type Positionals = Parameters<typeof example.run>[0]["positionals"];
  expectTypeOf<Positionals["event"]>().toEqualTypeOf<"meeting.started" | "meeting.ended">();
  expectTypeOf<Positionals["file"]>().toEqualTypeOf<string | undefined>();
});

test("`parse` decides the type of the value", () => {
  defineCommand({
    name: "x",
    summary: "",
    options: {
      limit: {
        type: "string",
        placeholder: "n/s",
        expected: "<n>/<s>",
        parse: (text: string) => (text === "" ? undefined : { requests: text.length }),
        help: "",
      },
    },
    run({ options }) {
      expectTypeOf(options.limit).toEqualTypeOf<{ requests: number } | undefined>();
      return 0;
    },
  });
});

test("options that do not exist are a type error", () => {
  defineCommand({
    name: "x",
    summary: "",
    run({ options }) {
      // @ts-expect-error unknown option
      return options.port;
    },
  });
});
