import { generateTypes } from "@org/rtk-codegen/types";
import type { JsonObject } from "@org/rtk-openapi-refs";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { programFor } from "./affected-calls.ts";
import { writeConsumer } from "./consumer/consumer.ts";

const consumer = writeConsumer(description as unknown as JsonObject);
const types = await generateTypes(description as never);
const write = programFor(consumer, types);

/** Returns the paths that a program calls. */
function pathsIn(program: string): string[] {
  return consumer.pathCalls
    .filter(({ code }) => program.includes(code))
    .map(({ path }) => path.split("{app_id}")[1] ?? "");
}

test("the program for the base makes every call", () => {
  expect(pathsIn(write(types))).toHaveLength(62);
});

test.each([
  ["a path", '{app_id}/presets": {\n', ["/presets", "/presets"]],
  ["an operation", '    "presets/create": {\n', ["/presets", "/presets"]],
  ["a schema", "export type CreatePollRequest = {\n", ["/meetings/{meeting_id}/active-session/poll"]],
  ["a schema within another", "export type LatencyCumulative = {\n", ["/sessions/peer-report/{peer_id}"]],
  ["a shared parameter", "        webhook_id: string;", Array(4).fill("/webhooks/{webhook_id}")],
])("an edit of %s leaves the calls that depend on it", (_, place, paths) => {
  const edited = types.replace(place, `${place}\n            edited: string;\n`);
  expect(edited).not.toBe(types);
  expect(pathsIn(write(edited))).toEqual(paths);
});
