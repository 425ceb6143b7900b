import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { captureCommand } from "@org/rtk-command-line";
import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, onTestFinished, test } from "vitest";
import { driftCommand } from "../../src/drift/command.ts";
import { readLedger } from "../../src/drift/ledger.ts";
import { documentOf, run, temporaryFile, thingsPath, withResponse } from "./documents.ts";

const entry = fileURLToPath(new URL("../../bin/spec.js", import.meta.url));
const bundle = fileURLToPath(new URL("../../../../specs/dist/openapi.json", import.meta.url));
const noRows = await temporaryFile([]);

describe("the document", () => {
  const yaml = [
    "openapi: 3.0.3",
    "paths:",
    `  ${thingsPath}:`,
    "    post:",
    "      parameters:",
    ...["account_id", "app_id"].map(
      (name) => `        - { name: ${name}, in: path, required: true, schema: { type: string } }`,
    ),
    "      responses:",
    "        200: { content: { application/json: { schema: { type: object, properties: { thing: { type: string, nullable: true } } } } } }",
  ].join("\n");
  const ours = withResponse({ type: ["string", "null"] });

  test("can be YAML", async () => {
    expect(await run(ours, await temporaryFile(yaml))).toMatchObject({ exitCode: 0 });
  });

  test("can come from a URL", async () => {
    const url = await serve((_, response) => response.end(yaml));
    expect(await run(ours, url)).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ["a missing file", "/nowhere/openapi.json", "/nowhere/openapi.json cannot be read: ENOENT"],
    [
      "an unreachable host",
      "http://127.0.0.1:1/openapi.json",
      "http://127.0.0.1:1/openapi.json cannot be read: fetch failed",
    ],
  ])("%s ends with 2", async (_, source, message) => {
    const { exitCode, errors } = await run(ours, source);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(message)]);
  });

  test("a URL with an error status ends with 2", async () => {
    const url = await serve((_, response) => response.writeHead(404).end("{}"));
    expect(await run(ours, url)).toMatchObject({
      exitCode: 2,
      errors: `${url} cannot be read: the server responded with 404\n`,
    });
  });

  test.each<[string, Json, string]>([
    ["broken JSON", "{ openapi", "cannot be parsed"],
    ["broken YAML", "a: [", "cannot be parsed"],
    ["a page", "<html></html>", "is not an OpenAPI 3 document"],
    ["Swagger 2.0", { swagger: "2.0", paths: {} }, "is not an OpenAPI 3 document"],
    ["no RealtimeKit paths", { openapi: "3.1.0", paths: { "/zones": { get: {} } } }, "has no RealtimeKit paths"],
    [
      "a dangling reference",
      withResponse({ $ref: "#/components/schemas/A" }),
      "#/components/schemas/A points to nothing",
    ],
    ["a reference to another file", withResponse({ $ref: "a.yaml" }), "a.yaml points outside the document"],
    [
      "a reference to itself",
      documentOf(
        { requestBody: { $ref: "#/components/requestBodies/A" } },
        { components: { requestBodies: { A: { $ref: "#/components/requestBodies/A" } } } },
      ),
      "#/components/requestBodies/A refers to itself",
    ],
  ])("with %s ends with 2", async (_, content, message) => {
    const source = await temporaryFile(content);
    const { exitCode, errors, output } = await run(ours, source);
    expect([exitCode, output]).toEqual([2, ""]);
    expect(errors).toContain(source);
    expect(errors).toContain(message);
  });
});

describe("the arguments", () => {
  test.each([
    ["none", [], "<source> is missing"],
    ["two files", ["a", "b"], "Unexpected argument"],
    ["an unknown option", ["--yaml", "a"], "Unknown option --yaml"],
    ["two forms", ["--json", "--github", "a"], "--github has no effect with --json"],
  ])("%s end with 2", async (_, args, message) => {
    expect(await captureCommand(driftCommand, args)).toMatchObject({
      exitCode: 2,
      output: "",
      errors: expect.stringContaining(message),
    });
  });

  test("--help lists options, exit codes and kinds", async () => {
    const { exitCode, output } = await captureCommand(driftCommand, ["--help"]);
    expect(exitCode).toBe(0);
    for (const word of ["--json", "--github", "Exit code", "empty-value"]) expect(output).toContain(word);
  });
});

describe("the script", () => {
  test("ends with the exit code and writes to the right streams", async () => {
    const missing = await execute(["/nowhere.json"]);
    expect(missing).toEqual({ code: 2, output: "", errors: expect.stringContaining("/nowhere.json cannot be read") });
    const same = await execute(["--ledger", noRows, bundle]);
    expect(same).toEqual({
      code: 0,
      output: expect.stringContaining("62 operations and 9 webhook events"),
      errors: "",
    });
  });

  test("compares a document of 2,000 paths with little memory", async () => {
    const document = JSON.parse(await readFile(bundle, "utf8"));
    const items = Object.values(document.paths) as Json[];
    for (let index = 0; Object.keys(document.paths).length < 2000; index++) {
      document.paths[`/products/${index}`] = items[index % 42] ?? {};
    }
    const schemas = Object.entries(document.components.schemas as JsonObject);
    for (let copy = 0; copy < 20; copy++) {
      for (const [name, schema] of schemas) document.components.schemas[`product${copy}_${name}`] = schema;
    }
    const source = await temporaryFile(document);
    const { code, errors } = await execute(["--ledger", noRows, source], ["--max-old-space-size=128"]);
    expect([code, errors]).toEqual([0, ""]);
  });
});

test("every row of the ledger names existing operations", async () => {
  const { paths, webhooks } = JSON.parse(await readFile(bundle, "utf8"));
  const items: Record<string, { operationId?: string }>[] = Object.values({ ...paths, ...webhooks });
  const ids = items.flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
  const rows = await readLedger(fileURLToPath(new URL("../../../../specs/upstream-deviations.yaml", import.meta.url)));
  const named = rows.flatMap(({ operations }) => operations).map((name) => name.replace(/\*$/, ""));
  expect(named.filter((name) => !ids.some((id) => id.startsWith(name)))).toEqual([]);
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`;
}

function execute(args: string[], flags: string[] = []) {
  return new Promise<{ code: unknown; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, [...flags, entry, "drift", ...args], (error, output, errors) => {
      resolve({ code: error ? error.code : 0, output, errors });
    });
  });
}
