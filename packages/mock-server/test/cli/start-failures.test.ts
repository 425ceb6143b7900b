import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, start } from "../support/command.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("a failed start", () => {
  test("exits with 1 if the port is in use, and suggests an alternative", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { code, stderr } = await run(["--port", String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(`Port ${port} is in use: free it, or choose another with --port (0 picks one)\n`);
  });

  test("exits with 1 if the address belongs to another machine", async () => {
    const { code, stderr } = await run(["--host", "192.0.2.1"]);
    expect([code, stderr]).toEqual([1, "--host 192.0.2.1 is not an address of this machine\n"]);
  });

  test("exits with 2 if the description is missing or invalid", async () => {
    const missing = await run(["--description", join(folder, "missing.json")]);
    const file = join(folder, "none.json");
    await writeFile(file, "{}");
    const none = await run(["--description", file]);
    expect([missing.code, none.code]).toEqual([2, 2]);
    expect(missing.stderr).toContain("missing.json cannot be served: ENOENT");
    expect(none.stderr).toContain("none.json cannot be served: ");
  });

  test("serves a description in YAML, and refuses one that refers to other files by default", async () => {
    const [file, part] = [join(folder, "own.yaml"), join(folder, "schema.yaml")];
    const get = "get: { operationId: things/get, responses: { 200: { description: Done, content: ";
    const paths = (schema: string) => `paths: { /things: { ${get}{ application/json: { schema: ${schema} } } } } } } }`;
    await writeFile(part, "{ type: object }");
    await writeFile(file, `openapi: 3.1.0\ninfo: { title: Own, version: "1" }\n${paths("{ $ref: schema.yaml }")}\n`);
    const refused = await run(["--port", "0", "--description", file]);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(
        /own\.yaml cannot be served: \$ref schema\.yaml at \S+ points outside the document; bundle .*, or pass --resolve-external\n$/,
      ),
    ]);
    await using mock = await start(["--port", "0", "--stateless", "--description", file, "--resolve-external"]);
    expect((await fetch(new URL("/things", mock.url))).status).toBe(200);
  });
});
