import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { captureCommand } from "@org/rtk-command-line";
import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { createDiffCommand } from "../../src/diff/command.ts";
import { driftCommand } from "../../src/drift/command.ts";

const folder = await mkdtemp(join(tmpdir(), "hostile-"));
afterAll(() => rm(folder, { recursive: true }));

const path = "/realtime/kit/{app_id}/things";
const evil = "\u001b[2J\u009b::error::pwned\n::error::pwned\r##[error]pwned";

function documentOf(schema: Json, schemas: JsonObject = {}): JsonObject {
  const get = { operationId: "things/get", responses: { 200: { content: { "application/json": { schema } } } } };
  return { openapi: "3.1.0", info: { version: "1" }, paths: { [path]: { get } }, components: { schemas } };
}

const plain = documentOf({ type: "object" });
let files = 0;

async function save(content: Json): Promise<string> {
  const file = join(folder, `${files++}.yaml`);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const diff = (...args: string[]) => captureCommand(createDiffCommand(folder), args);

async function drift(ours: string, theirs: string, ...options: string[]) {
  return captureCommand(driftCommand, [...options, "--description", ours, "--ledger", await save([]), theirs]);
}

const union = (prefix: string) => ({
  oneOf: Array.from({ length: 20 }, (_, index) => ({
    type: "object",
    properties: { kind: { const: `${prefix}${index}` } },
  })),
});

describe("a document that is too large to compare is refused with an error", () => {
  test.each<[string, Json, Json, RegExp]>([
    [
      "an anchor that contains itself",
      "openapi: 3.1.0\npaths: &p\n  a: *p\n",
      plain,
      /^\S+ cannot be parsed: it contains itself/,
    ],
    [
      "unions that multiply",
      documentOf({ allOf: [union("a"), union("b")].concat(union("c"), union("d")) }),
      plain,
      /a schema combines more than 500 alternatives/,
    ],
  ])("%s", async (_, hostile, other, message) => {
    const [one, two] = [await save(hostile), await save(other)];
    for (const result of [await diff(one, two), await drift(two, one)]) {
      expect(result).toMatchObject({ exitCode: 2, output: "", errors: expect.stringMatching(message) });
    }
  });
});

describe("other files and URLs that a document refers to", () => {
  async function serve() {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(String(request.url));
      response.end('{ "type": "object", "properties": { "fetched": { "type": "string" } } }');
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/schema.json` };
  }

  test("are not read; the error names the reference and the option", async () => {
    const { requests, url } = await serve();
    await writeFile(join(folder, "secret.yaml"), "type: string\n");
    for (const reference of [url, "secret.yaml", "/etc/hostname", "secret.yaml#/type"]) {
      const [one, two] = [await save(documentOf({ $ref: reference })), await save(plain)];
      for (const { exitCode, output, errors } of [await diff(one, two), await diff(two, one), await drift(two, one)]) {
        expect([exitCode, output]).toEqual([2, ""]);
        expect(errors).toContain(`$ref ${reference} points outside the document; bundle the document first`);
        expect(errors).toContain("or pass --resolve-external");
      }
    }
    expect(requests).toEqual([]);
  });

  test("are read with --resolve-external", async () => {
    await writeFile(join(folder, "part.yaml"), "type: object\nproperties:\n  read: { type: string }\n");
    const [one, two] = [await save(documentOf({ $ref: "part.yaml" })), await save(plain)];
    expect((await diff("--resolve-external", two, one)).output).toContain("read");
    expect((await drift(two, one, "--resolve-external")).output).toContain("response.200.read");
  });
});

describe("control characters and workflow commands of a document", () => {
  const hostile = documentOf({ type: "object", properties: { [evil]: { type: "string", enum: [evil] }, kept: {} } });
  const renamed = JSON.parse(JSON.stringify(hostile).replaceAll("things/get", JSON.stringify(evil).slice(1, -1)));
  const moved = {
    ...plain,
    paths: { [`/realtime/kit/${evil}`]: { get: { operationId: evil, summary: evil, responses: { 200: {} } } } },
  };

  test.each(["", "--json", "--markdown"])("never reach a terminal raw through spec:diff %s", async (option) => {
    const options = option ? [option] : [];
    const [one, two, three] = [await save(plain), await save(renamed), await save(moved)];
    for (const pair of [
      [one, two],
      [two, one],
      [one, three],
      [three, one],
    ]) {
      expectHarmless(await diff(...options, ...pair));
    }
  });

  test.each(["", "--json", "--github"])("never reach a terminal raw through spec:drift %s", async (option) => {
    const options = option ? [option] : [];
    const [one, two, three] = [await save(plain), await save(renamed), await save(moved)];
    for (const [ours, theirs] of [
      [one, two],
      [two, one],
      [one, three],
      [three, one],
    ] as const) {
      expectHarmless(await drift(ours, theirs, ...options), option === "--github");
    }
  });

  test("never reach a terminal raw through an error", async () => {
    const broken = await save(documentOf({ $ref: `#/${evil}` }));
    for (const result of [await diff(broken, await save(plain)), await drift(await save(plain), broken)]) {
      expect(result.exitCode).toBe(2);
      expectHarmless(result);
    }
  });

  function expectHarmless({ output, errors }: { output: string; errors: string }, isGithub = false) {
    const text = output + errors;
    expect(text).toContain("pwned");
    const withoutColours = text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");
    expect(withoutColours).not.toMatch(/(?!\n)\p{Cc}/u);
    const commands = withoutColours.split("\n").filter((line) => /^\s*::|##\[/.test(line));
    const own = /^::error file=[^:]*,title=(Drift in|Stale row)[^:]*::(?!.*::)/;
    expect(commands.filter((line) => !(isGithub && own.test(line)))).toEqual([]);
  }
});
