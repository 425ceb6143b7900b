import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { afterAll, expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../bin/spec.js", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "large-"));
afterAll(() => rm(folder, { recursive: true }));

/** A description of 100,000 properties. */
async function large(prefix: string): Promise<string> {
  const names = Array.from({ length: 100_000 }, (_, index) => `${prefix}${index}`);
  const schema = { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) };
  const post = {
    operationId: "things/make",
    requestBody: { content: { "application/json": { schema } } },
    responses: {},
  };
  const file = join(folder, `${prefix}.json`);
  await writeFile(file, JSON.stringify({ openapi: "3.1.0", info: {}, paths: { "/realtime/kit/things": { post } } }));
  return file;
}

function documentOf(schema: Json, schemas: JsonObject): JsonObject {
  const get = { operationId: "things/get", responses: { 200: { content: { "application/json": { schema } } } } };
  return { openapi: "3.1.0", info: {}, paths: { "/realtime/kit/things": { get } }, components: { schemas } };
}

async function save(content: JsonObject): Promise<string> {
  const file = join(folder, `${files++}.json`);
  await writeFile(file, JSON.stringify(content));
  return file;
}

let files = 0;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Schemas of which each uses the next twice. */
function doubling(leaf: Json): JsonObject {
  const levels = Array.from({ length: 40 }, (_, level): [string, Json] => {
    return [`S${level}`, { type: "object", properties: { a: ref(`S${level + 1}`), b: ref(`S${level + 1}`) } }];
  });
  return documentOf(ref("S0"), { ...Object.fromEntries(levels), S40: leaf });
}

const [one, other, rows] = [await large("a"), await large("b"), join(folder, "rows.yaml")];
await writeFile(rows, "[]");

test.each([
  ["diff", [one, one], 0, "Nothing changed"],
  ["diff", [one, other], 2, "The descriptions differ in more than 20,000 ways, too many to list."],
  ["drift", ["--ledger", rows, "--description", one, one], 0, "Nothing new"],
  ["drift", ["--ledger", rows, "--description", one, other], 2, "differs at more than 20,000 places"],
])(
  "spec:%s %# of 100,000 properties ends with a result within 1 GB",
  { timeout: 120_000 },
  async (command, args, code, text) => {
    const { exitCode, output } = await run([command, ...args]);
    expect([exitCode, output]).toEqual([code, expect.stringContaining(text)]);
  },
);

const drift = (ours: string, theirs: string) => run(["drift", "--ledger", rows, "--description", ours, theirs]);

test("differences that can be reached in very many ways", { timeout: 120_000 }, async () => {
  const [one, two] = [await save(doubling({ type: "string" })), await save(doubling({ type: "number" }))];
  expect(await drift(one, one)).toMatchObject({ exitCode: 0 });
  expect(await drift(one, two)).toMatchObject({
    exitCode: 2,
    output: expect.stringContaining("differs at more than 20,000 places, too many to list"),
  });
  expect(await run(["diff", one, two])).toMatchObject({ exitCode: 0, output: expect.stringContaining("1 major") });
});

test("references that lead ever deeper", { timeout: 120_000 }, async () => {
  const levels = Array.from({ length: 10_000 }, (_, level): [string, Json] => {
    return [`S${level}`, { type: "object", properties: { a: ref(`S${level + 1}`) } }];
  });
  const deep = await save(documentOf(ref("S0"), { ...Object.fromEntries(levels), S10000: {} }));
  expect(await drift(deep, deep)).toMatchObject({
    exitCode: 2,
    output: expect.stringContaining("references are nested too deeply to compare"),
  });
});

function run(args: string[]) {
  return new Promise<{ exitCode: unknown; output: string }>((resolve) => {
    execFile(process.execPath, ["--max-old-space-size=1000", entry, ...args], (error, output, errors) => {
      resolve({ exitCode: error ? error.code : 0, output: output + errors });
    });
  });
}
