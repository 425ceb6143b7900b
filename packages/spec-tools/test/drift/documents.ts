import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { captureCommand } from "@org/rtk-command-line";
import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { inject } from "vitest";
import { driftCommand } from "../../src/drift/command.ts";
import type { Difference } from "../../src/drift/compare/difference.ts";

let files = 0;

/** Writes a file that is removed after the tests; values other than text become JSON. */
export async function temporaryFile(content: Json): Promise<string> {
  const path = join(inject("temporaryFolder"), `${process.env.VITEST_POOL_ID}-${files++}`);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

export const thingsPath = "/accounts/{account_id}/realtime/kit/{app_id}/things";

/** A document with one operation, `things/create`. */
export function documentOf(operation: JsonObject, parts: JsonObject = {}): JsonObject {
  const ids = ["account_id", "app_id"].map((name) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    openapi: "3.1.1",
    paths: { [thingsPath]: { parameters: ids, post: { operationId: "things/create", ...operation } } },
    ...parts,
  };
}

/** A document whose operation takes a query parameter `filter`. */
export function withParameter(parameter: JsonObject, parts?: JsonObject): JsonObject {
  return documentOf({ parameters: [{ name: "filter", in: "query", ...parameter }] }, parts);
}

/** A document whose operation takes a body with a property `thing`. */
export function withRequested(thing: Json, parts?: JsonObject): JsonObject {
  return documentOf({ requestBody: { content: json({ type: "object", properties: { thing } }) } }, parts);
}

/** A document whose operation responds with a property `thing`. */
export function withResponse(thing: Json, parts?: JsonObject): JsonObject {
  return documentOf({ responses: { 200: { content: json({ type: "object", properties: { thing } }) } } }, parts);
}

/** Content of the media type `application/json`. */
export function json(schema: Json): JsonObject {
  return { "application/json": { schema } };
}

interface StaleRow {
  unmatched: string[];
  outdated: Pick<Difference, "operation" | "location" | "theirs">[];
}

/** Runs the command on two documents and a ledger, and returns its exit code and parsed report. */
export async function drift(ours: JsonObject, theirs: JsonObject, rows: Json[] = []) {
  const description = await temporaryFile(ours);
  const ledger = await temporaryFile(rows);
  const source = await temporaryFile(theirs);
  const { exitCode, output } = await captureCommand(driftCommand, [
    "--json",
    "--description",
    description,
    "--ledger",
    ledger,
    source,
  ]);
  const report: { differences: Difference[]; known: number; stale: StaleRow[] } = JSON.parse(output);
  return { exitCode, ...report };
}

/** Runs the command on our document and a file or URL, by default with an empty ledger. */
export async function run(ours: JsonObject, source: string, options: string[] = [], ledger?: string) {
  const files = ["--description", await temporaryFile(ours), "--ledger", ledger ?? (await temporaryFile([]))];
  return captureCommand(driftCommand, [...options, ...files, source]);
}
