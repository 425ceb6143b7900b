import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, onTestFinished, test } from "vitest";
import { generate } from "../src/command/generate.ts";
import { smallDescription } from "./small-description.ts";

const globals = globalThis as { ran?: string[] };
const path = "/accounts/{account_id}/realtime/kit/apps";
const { components } = smallDescription;
const create = smallDescription.paths[path]?.post as object;

/** Escapes from a literal, a comment, a template and a line, each followed by code that leaves a trace. */
function hostile(place: string): string {
  const code = `globalThis.ran.push(${JSON.stringify(place).replaceAll('"', "'")})`;
  return [
    `*/ ${code}; /*`,
    `"; ${code}; "`,
    `'; ${code}; '`,
    `\`; ${code}; \``,
    `\${${code}}`,
    `\n${code};\r${code};\u2028${code};`,
    `\\"; ${code}; //`,
    `<script>${code}</script> | # [x](javascript:${code})`,
  ].join(" ");
}

/** Writes everything that is generated from a description into a temporary repository. */
async function generateFrom(description: object) {
  const root = await mkdtemp(join(tmpdir(), "codegen-hostile-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const folder of ["specs", "packages/rtk-client", "packages/mock-server"]) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, "package.json"), JSON.stringify({ type: "module", version: "4.5.6" }));
  }
  await writeFile(join(root, "specs/openapi.yaml"), JSON.stringify(description));
  await writeFile(join(root, "README.md"), "# A project\n");
  const files = await generate({ root });
  return { root, files };
}

/** Runs the generated code as JavaScript, and returns the traces that it left. */
async function importAll(root: string, files: string[]): Promise<string[]> {
  globals.ran = [];
  for (const file of files.filter((each) => each.endsWith(".ts"))) {
    const source = await readFile(join(root, file), "utf8");
    const { outputText, diagnostics } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
      reportDiagnostics: true,
    });
    expect({ file, diagnostics: diagnostics?.map(({ messageText }) => messageText) }).toEqual({
      file,
      diagnostics: [],
    });
    const compiled = join(root, file.replace(/\.ts$/, ".js"));
    await writeFile(compiled, outputText);
    await import(/* @vite-ignore */ pathToFileURL(compiled).href);
  }
  return globals.ran;
}

describe("a hostile description", () => {
  const text = hostile;
  const schema = {
    type: "object",
    title: text("title"),
    description: text("schema"),
    default: text("default"),
    example: text("example"),
    format: text("format"),
    properties: {
      [text("property")]: { type: "string", description: text("property description") },
      kind: { type: "string", enum: [text("enum"), "\u2029"], examples: [text("examples")] },
      same: { const: text("const"), pattern: text("pattern") },
    },
    required: [text("required")],
  };
  const parameter = {
    name: "thing_id",
    in: "query",
    description: text("parameter"),
    schema: { type: "string", default: text("parameter default") },
  };
  const description = {
    ...smallDescription,
    info: { title: text("info"), version: "1.2.3", description: text("info description") },
    servers: [{ url: text("server"), description: text("server") }],
    tags: [{ name: text("tag"), description: text("tag") }],
    paths: {
      [path]: {
        post: {
          ...create,
          summary: text("summary"),
          description: text("description"),
          tags: [text("tag")],
          parameters: [parameter],
          requestBody: { content: { [text("media type")]: { schema }, "application/json": { schema } } },
          responses: {
            200: {
              description: text("response"),
              headers: { [text("header")]: { description: text("header"), schema: { type: "string" } } },
              content: { [text("media type")]: { schema } },
            },
            [text("status")]: { description: text("status") },
          },
          [`x-${text("extension")}`]: text("extension"),
        },
      },
    },
    components: { ...smallDescription.components, schemas: { App: schema, Part: schema } },
  };

  test("is generated as data: importing the code executes none of its texts", async () => {
    const { root, files } = await generateFrom(description);
    expect(files.filter((file) => file.endsWith(".ts")).length).toBeGreaterThanOrEqual(9);
    expect(await importAll(root, files)).toEqual([]);
  });

  test("cannot break out of the line or the cell of a page", async () => {
    const { root } = await generateFrom(description);
    const page = await readFile(join(root, "packages/rtk-client/OPERATIONS.md"), "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| `rtk."));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.replaceAll("\\|", "").split("|")).toHaveLength(6);
    expect(page).not.toContain("<script>");
    const beside = await readFile(join(root, "docs/cloudflare-methods.md"), "utf8");
    const calls = beside.split("\n").filter((line) => line.startsWith("| ") && !/^\| (what|---)/.test(line));
    expect(calls).toHaveLength(1);
    expect(calls[0]?.replaceAll("\\|", "").split("|")).toHaveLength(5);
    expect(beside).not.toContain("<script>");
  });
});

test("the check detects code that runs on import", async () => {
  const { root } = await generateFrom(smallDescription);
  await writeFile(join(root, "probe.ts"), 'globalThis.ran.push("code");');
  expect(await importAll(root, ["probe.ts"])).toEqual(["code"]);
});

describe("a name that would become code is refused, and named", () => {
  const withPost = (parts: object) => ({ ...smallDescription, paths: { [path]: { post: { ...create, ...parts } } } });
  const withSchema = (name: string) => ({
    ...smallDescription,
    components: { ...components, schemas: { App: {}, [name]: {} } },
  });
  const x = hostile("name");
  test.each<[string, object, RegExp]>([
    [
      "an operationId",
      withPost({ operationId: `apps/${x}` }),
      /^The operationId of POST \S+ must be resource\/verb-noun/,
    ],
    [
      "an operationId of one word",
      withPost({ operationId: "constructor" }),
      /must be resource\/verb-noun, not "constr/,
    ],
    ["no operationId", withPost({ operationId: undefined }), /must be resource\/verb-noun, not nothing/],
    ["__proto__", withPost({ operationId: "__proto__/get" }), /must be resource\/verb-noun, not "__proto__\/get"/],
    ["x-paging", withPost({ "x-paging": { items: x, paging: "paging" } }), /^x-paging.items of POST/],
    ["the type of x-paging", withPost({ "x-paging": 'data">; evil' }), /^x-paging.items of POST .* not nothing/],
    ["the version", { ...smallDescription, info: { title: "", version: x } }, /^info.version must be a version, e.g./],
    [
      "a path",
      { ...smallDescription, paths: { [`${path}/${x}`]: { post: create } } },
      /^The path "[\s\S]*" must be segm/,
    ],
    ["a path with a space", { ...smallDescription, paths: { [`${path}/a b`]: { post: create } } }, /^The path /],
    ["a schema", withSchema(x), /^The schema "[\s\S]*" must be an identifier/],
    ["a schema with a dash", withSchema("a-b"), /^The schema "a-b" must be an identifier/],
    [
      "a schema named like a built-in type",
      withSchema("string"),
      /^The schema string has a name that TypeScript reserves/,
    ],
    [
      "a schema named like one of our types",
      withSchema("paths"),
      /^The schema paths has a name that TypeScript reserves/,
    ],
    ["a webhook", { ...smallDescription, webhooks: { [x]: {} } }, /^The webhook "[\s\S]*" must be letters/],
    [
      "a parameter",
      withPost({ parameters: [{ name: x, in: "query", schema: {} }] }),
      /^The parameter "[\s\S]*" must be/,
    ],
    ["a summary that is not text", withPost({ summary: { toString: 1 } }), /^The summary of POST \S+ is not text/],
    ["a title that is not text", withSchemaTitle({ title: 1 }), /^The description's types cannot be generated/],
    [
      "a duplicate id",
      { ...smallDescription, paths: { [path]: { post: create, put: create } } },
      /occurs more than once/,
    ],
  ])("%s", async (_, description, message) => {
    await expect(generateFrom(description)).rejects.toMatchObject({
      name: "DescriptionError",
      message: expect.stringMatching(message),
    });
  });

  function withSchemaTitle(App: object) {
    return { ...smallDescription, components: { ...smallDescription.components, schemas: { App, Part: {} } } };
  }
});
