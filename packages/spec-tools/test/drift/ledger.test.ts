import { fileURLToPath } from "node:url";
import { captureCommand } from "@org/rtk-command-line";
import type { JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { driftCommand } from "../../src/drift/command.ts";
import { readLedger } from "../../src/drift/ledger.ts";
import { drift, run, temporaryFile, withRequested, withResponse } from "./documents.ts";

const reasons = { reason: "One reason.", evidence: "Its evidence." };
const ours = withResponse({
  type: "object",
  properties: { made_at: { type: "string", format: "date-time" }, size: { type: "integer" } },
});
const theirs = withResponse({ type: "object", properties: { made_at: { type: "string" }, size: { type: "number" } } });
const format = {
  operations: "*",
  location: "response.**.*_at",
  kind: "format",
  ours: "date-time",
  theirs: "none",
  ...reasons,
};
const type = { operations: "things/create", location: "response.200.thing.size", kind: "type", ...reasons };

describe("a row explains", () => {
  test.each([
    ["all operations", {}],
    ["an operation", { operations: "things/create" }],
    ["a list of them", { operations: ["things/create"] }],
    ["the operations of a resource", { operations: "things/*" }],
    ["a location", { location: "response.200.thing.made_at" }],
    ["a part of a segment", { location: "response.200.thing.made_*" }],
    ["any number of segments", { location: "**.made_at" }],
    ["no segment between", { location: "response.200.thing.**.made_at" }],
    ["a list of locations", { location: ["**.made_at"] }],
    ["any values if the row has none", { ours: undefined, theirs: undefined }],
  ])("by naming %s", async (_, row) => {
    expect(await drift(ours, theirs, [JSON.parse(JSON.stringify({ ...format, ...row })), type])).toMatchObject({
      exitCode: 0,
      known: 2,
      differences: [],
      stale: [],
    });
  });

  test("an enum's values in any order", async () => {
    const row = { ...type, location: "response.200.thing", kind: "enum", ours: ["B", "A"], theirs: "none" };
    const { exitCode } = await drift(
      withResponse({ type: "string", enum: ["A", "B"] }),
      withResponse({ type: "string" }),
      [row],
    );
    expect(exitCode).toBe(0);
  });
});

describe("a row does not explain", () => {
  test.each([
    ["another operation", { operations: "things/list" }, "things/list"],
    ["an operation of which it names only the resource", { operations: "*/create/*" }, "*/create/*"],
    ["another location", { location: "response.200.thing.created_at" }, "response.200.thing.created_at"],
    ["a location further below", { location: "response.*" }, "response.*"],
    [
      "a location that starts with the same letters",
      { location: "response.200.thing.madeXat" },
      "response.200.thing.madeXat",
    ],
    ["another kind", { kind: "type" }, "response.**.*_at"],
    ["another value of ours", { ours: "date" }, "response.**.*_at"],
    ["another value of theirs", { theirs: "date" }, "response.**.*_at"],
  ])("%s, and is stale", async (_, row, unmatched) => {
    const report = await drift(ours, theirs, [{ ...format, ...row }, type]);
    expect(report).toMatchObject({ exitCode: 1, known: 1, differences: [{ kind: "format" }] });
    expect(report.stale.flatMap((each) => each.unmatched)).toContain(unmatched);
  });
});

describe("a stale row", () => {
  test("fails when nothing differs", async () => {
    expect(await drift(ours, ours, [type])).toMatchObject({ exitCode: 1, differences: [], stale: [{ line: 1 }] });
  });

  test("is reported with the parts that match nothing", async () => {
    const row = { ...format, operations: ["things/create", "things/get"], location: ["**.made_at", "**.left_at"] };
    const { exitCode, stale } = await drift(ours, theirs, [row, type]);
    expect([exitCode, stale]).toMatchObject([1, [{ unmatched: ["things/get", "**.left_at"] }]]);
  });
});

describe("a row whose value of theirs changed", () => {
  const row = { ...type, location: "**.size", ours: "integer", theirs: "number" };
  const changed = withResponse({
    type: "object",
    properties: { made_at: { type: "string" }, size: { type: "string" } },
  });

  test("is reported with both values, in addition to the remaining difference", async () => {
    const { exitCode, differences, stale } = await drift(ours, changed, [format, row]);
    expect([exitCode, differences, stale]).toMatchObject([
      1,
      [{ location: "response.200.thing.size", theirs: "string" }],
      [{ outdated: [{ operation: "things/create", location: "response.200.thing.size", theirs: "string" }] }],
    ]);
    const ledger = await temporaryFile(`- ${JSON.stringify(format)}\n- ${JSON.stringify(row)}\n`);
    const { output } = await run(ours, await temporaryFile(changed), [], ledger);
    expect(output).toContain(`${ledger.split("/").at(-1)}:2  type: theirs was number and is string in things/create`);
  });

  test("is reported even if the row still matches at another place", async () => {
    const both = (one: JsonObject, other: JsonObject) =>
      withResponse({ type: "object", properties: { a: { type: "object", properties: { size: one } }, size: other } });
    const [integer, number, text] = [{ type: "integer" }, { type: "number" }, { type: "string" }];
    const { stale } = await drift(both(integer, integer), both(number, text), [row]);
    expect(stale).toMatchObject([{ unmatched: [], outdated: [{ location: "response.200.thing.size" }] }]);
  });

  test("is not reported for another bound at its place", async () => {
    const bound = { ...row, kind: "bounds", location: "**.thing", ours: "none", theirs: "minLength 1" };
    const text = { type: "string" };
    const { stale } = await drift(withResponse(text), withResponse({ ...text, minLength: 1, maxLength: 9 }), [bound]);
    expect(stale).toEqual([]);
  });
});

test("every row of our ledger gives both values, so that a change of either is reported", async () => {
  const rows = await readLedger(fileURLToPath(new URL("../../../../specs/upstream-deviations.yaml", import.meta.url)));
  expect(rows.filter((row) => row.ours === undefined || row.theirs === undefined).map(({ line }) => line)).toEqual([]);
});

describe("what ours rejects", () => {
  const strict = withRequested({ type: "integer" });
  const wide = withRequested({ type: "number" });
  const row = { ...type, location: "request.body.thing", ours: "integer", theirs: "number" };

  test("is explained by a row with rejects", async () => {
    expect(await drift(strict, wide, [{ ...row, rejects: true }])).toMatchObject({ exitCode: 0 });
  });

  test("is not explained by any other row", async () => {
    expect(await drift(strict, wide, [row])).toMatchObject({ exitCode: 1, differences: [{ request: "stricter" }] });
  });

  test("needs no rejects where ours accepts more", async () => {
    const { differences, stale } = await drift(wide, strict, [
      { ...row, ours: "number", theirs: "integer", rejects: true },
    ]);
    expect([differences.length, stale.length]).toEqual([1, 1]);
  });
});

describe("a ledger that cannot be used ends with 2 and says where and why:", () => {
  test.each<[string, unknown, string]>([
    ["no list", { rows: [] }, "is not a list of rows"],
    ["no mapping", ["row"], ":1: a row must be a mapping"],
    ["an unknown key", [{ ...type, because: "x" }], "unknown key because; known keys are operations, location"],
    ["an unknown kind", [{ ...type, kind: "colour" }], "unknown kind colour; known kinds are operation, name"],
    ["no reason", [{ ...type, reason: "" }], "reason is missing or not text"],
    ["no evidence", [{ ...type, evidence: undefined }], "evidence is missing or not text"],
    ["no operations", [{ ...type, operations: [] }], "operations is missing or not text"],
    ["rejects: false", [{ ...type, rejects: false }], "rejects must be true or absent"],
    ["rejects without values", [{ ...type, rejects: true }], "a row with rejects needs ours and theirs"],
    ["rejects by a pattern", [{ ...format, rejects: true }], "a row with rejects needs exact locations"],
  ])("%s", async (_, content, message) => {
    const [ledger, document] = [await temporaryFile(content as JsonObject), await temporaryFile(ours)];
    const { exitCode, errors } = await captureCommand(driftCommand, [
      "--description",
      document,
      "--ledger",
      ledger,
      document,
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(ledger);
    expect(errors).toContain(message);
  });

  test("the line of a row in YAML", async () => {
    const ledger = await temporaryFile("# Rows\n\n- operations: a\n  location: b\n- nothing: here\n");
    const document = await temporaryFile(ours);
    const { errors } = await captureCommand(driftCommand, ["--description", document, "--ledger", ledger, document]);
    expect(errors).toContain(`${ledger}:3: reason is missing`);
  });
});
