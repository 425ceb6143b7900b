import { stripVTControlCharacters } from "node:util";
import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { expect, test } from "vitest";
import { json, run, temporaryFile } from "./documents.ts";

const text = { type: "string" };
const resources = ["boats", "crews", "docks", "ferries", "guides"];

const berth = {
  kind: { enum: ["bay", "dock", "pier"] },
  key: text,
  region: text,
  pin: text,
  mode: { enum: ["KEY", "PIN"] },
};
const oneBerth = { type: "object", properties: berth, required: ["kind"] };
const berths = {
  oneOf: [
    { type: "object", properties: { ...berth, kind: { enum: ["bay"] } } },
    { type: "object", properties: { ...berth, kind: { enum: ["dock", "pier"] } }, required: ["key", "region"] },
    { type: "object", properties: { ...berth, mode: { enum: ["PIN"] } }, required: ["pin"] },
  ],
};

interface Changes {
  harbour: JsonObject;
  Berth: JsonObject;
  paints: string[];
  required: string[];
  perPage: JsonObject;
  hasFerries: boolean;
}

const before: Changes = {
  harbour: { type: "string", minLength: 1, maxLength: 32 },
  Berth: oneBerth,
  paints: ["blue", "red"],
  required: ["boat_ids", "crew_ids"],
  perPage: { type: "integer", minimum: 0 },
  hasFerries: true,
};
const after: Changes = {
  harbour: { type: "string", minLength: 1 },
  Berth: berths,
  paints: ["blue", "green", "red"],
  required: [],
  perPage: { type: "integer", minimum: 1, maximum: 200 },
  hasFerries: false,
};

const rows = [
  {
    operations: "boats/update",
    location: ["request.body.boat_ids", "request.body.crew_ids"],
    kind: "required",
    ours: false,
    theirs: true,
    reason: "One of the lists is enough.",
    evidence: "Their words say so.",
  },
];

test("a report of six changes that affect twenty operations fits on a screen and lists each change once", async () => {
  const ours = harbourApi({ ...before, required: [] });
  const ledger = await temporaryFile(rows.map((row) => `- ${JSON.stringify(row)}\n`).join(""));
  expect(await run(ours, await temporaryFile(harbourApi(before)), [], ledger)).toMatchObject({ exitCode: 0 });
  const { output } = await run(ours, await temporaryFile(harbourApi(after)), [], ledger);
  const lines = stripVTControlCharacters(output).trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.slice(0, -1).map(({ length }) => length))).toBeLessThanOrEqual(140);
  const told = [
    "~ parameter.path.harbour  bounds: ours maxLength 32, theirs none; ours rejects what Cloudflare accepts",
    "~ Paint  enum: new upstream green; ours rejects what Cloudflare accepts",
    "~ Berth  alternatives: new upstream PIN, bay, dock|pier; gone upstream object",
    "~ Berth.kind  required: ours true, theirs false; ours rejects what Cloudflare accepts",
    "~ Berth(dock|pier).key  required: ours false, theirs true",
    "~ Berth(dock|pier).region  required: ours false, theirs true",
    "~ Berth(PIN).pin  required: ours false, theirs true",
    "~ parameter.query.per_page  bounds: ours minimum 0, theirs minimum 1",
    "~ parameter.query.per_page  bounds: ours none, theirs maximum 200",
    "- operation  operation: gone upstream",
  ];
  const found = lines.filter((line) => /^ {2}[+~-] /.test(line)).map((line) => line.trim());
  expect(found.toSorted()).toEqual(told.toSorted());
  expect(output).toMatch(
    /:1 {2}required: no longer differs at boats\/update, request\.body\.boat_ids,\s+request\.body\.crew_ids$/m,
  );
});

test("abbreviates the operations affected by a change of a shared schema", async () => {
  const theirs = { ...before, Berth: { ...oneBerth, properties: { ...berth, key: { type: "integer" } } } };
  const { output } = await run(harbourApi(before), await temporaryFile(harbourApi(theirs)));
  expect(stripVTControlCharacters(output).split("\n").slice(0, 2)).toEqual([
    "10 operations: boats/get, boats/create, crews/get, crews/create, docks/get, docks/create, ferries/get, ferries/create,",
    "  guides/get, guides/create",
  ]);
  const everywhere = await run(harbourApi(before), await temporaryFile(harbourApi({ ...before, harbour: text })));
  expect(stripVTControlCharacters(everywhere.output)).toMatch(/^all 20 operations\n/);
});

/** An API with four operations per resource, which share a parameter and schemas. */
function harbourApi(changes: Changes): JsonObject {
  const { harbour, Berth, paints, hasFerries } = changes;
  const paths = resources.flatMap((resource) => pathsOf(resource, changes));
  const gone = hasFerries ? [] : ["/realtime/kit/{harbour}/ferries/update"];
  return {
    openapi: "3.1.1",
    paths: Object.fromEntries(paths.filter(([path]) => !gone.includes(String(path)))),
    components: {
      parameters: { harbour: { name: "harbour", in: "path", required: true, schema: harbour } },
      schemas: { Berth, Paint: { enum: paints } },
    },
  };
}

function pathsOf(resource: string, { required, perPage }: Changes): [string, JsonObject][] {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const thing = json({ type: "object", properties: { berth: ref("Berth"), paint: ref("Paint") } });
  const lists = json({ type: "object", properties: { boat_ids: text, crew_ids: text }, required });
  const query = { name: "per_page", in: "query", schema: resource === "docks" ? perPage : { type: "integer" } };
  const operations: Record<string, JsonObject> = {
    list: { parameters: [query], responses: {} },
    get: { responses: { 200: { content: thing } } },
    create: { requestBody: { content: thing }, responses: {} },
    update: { requestBody: { content: resource === "boats" ? lists : json(text) }, responses: {} },
  };
  return Object.entries(operations).map(([verb, operation]) => [
    `/realtime/kit/{harbour}/${resource}/${verb}`,
    { parameters: [{ $ref: "#/components/parameters/harbour" }], post: named(`${resource}/${verb}`, operation) },
  ]);
}

function named(operationId: string, operation: JsonObject): JsonObject {
  return { operationId, ...operation } satisfies Record<string, Json>;
}
