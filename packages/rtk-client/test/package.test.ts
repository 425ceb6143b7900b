import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unpack } from "@publint/pack";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const entries = ["", "/webhooks", "/webhooks/d1", "/webhooks/sql"].map((path) => `@org/rtk-client${path}`);

let folder: string;
let tarball: string;
/** The files of the package as npm would receive it, by path. */
let files: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-client-package-"));
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: root });
  tarball = JSON.parse(stdout).filename;
  const unpacked = await unpack(await readFile(tarball));
  const decoder = new TextDecoder();
  files = new Map(
    unpacked.files.map(({ name, data }) => [name.slice(unpacked.rootDir.length + 1), decoder.decode(data)]),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test("publint finds no problems", async () => {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("attw finds no problems, however TypeScript resolves modules", { timeout: 60_000 }, async () => {
  const attw = createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json");
  const program = join(dirname(attw), "dist/index.js");
  const options = ["--format", "ascii", "--no-emoji", "--no-color"];
  const { stdout } = await run(process.execPath, [program, tarball, ...options]);
  for (const entry of entries) expect(stdout).toContain(`"${entry}"`);
  expect(stdout).toMatch(/^node10: OK/m);
  expect(stdout).not.toMatch(/^(node10|node16 \(from (CJS|ESM)\)|bundler): (?!OK)/m);
});

test("licence, README and sources are published, tests are not", () => {
  const paths = [...files.keys()];
  expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", "src/index.ts"]));
  expect(
    paths.filter((path) => !/^(dist|src)\/|^(LICENSE|README\.md|OPERATIONS\.md|package\.json)$/.test(path)),
  ).toEqual([]);
  expect(paths.filter((path) => /test|tsbuildinfo/.test(path))).toEqual([]);
});

test("every built file is mapped to its source, so that editors find definitions", () => {
  // Declarations for `import` only re-export those for `require`.
  const built = [...files.keys()].filter((path) => /\.(c?js|d\.cts)$/.test(path));
  expect(built.length).toBeGreaterThan(20);
  for (const path of built) {
    const { sources } = JSON.parse(files.get(`${path}.map`) ?? "{}") as { sources: string[] };
    expect(files.get(path)).toContain(`//# sourceMappingURL=${posix.basename(path)}.map`);
    expect(
      sources
        .filter((source) => !source.startsWith("\0"))
        .map((source) => posix.join(posix.dirname(path), source))
        .filter((source) => !files.has(source)),
    ).toEqual([]);
  }
});

test("the manifest has the fields that npm shows and bundlers read", () => {
  const manifest = JSON.parse(files.get("package.json") ?? "");
  expect(manifest).toMatchObject({
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    repository: { directory: "packages/rtk-client" },
    publishConfig: { access: "public" },
  });
  for (const field of ["description", "homepage", "bugs", "author", "keywords"]) expect(manifest).toHaveProperty(field);
  expect(manifest.dependencies).toEqual({ "openapi-fetch": expect.stringMatching(/^\d/) });
});

describe("installed with its only dependency", () => {
  beforeAll(async () => {
    for (const [path, content] of files) {
      const target = join(folder, "node_modules/@org/rtk-client", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    const openapiFetch = fileURLToPath(new URL("..", import.meta.resolve("openapi-fetch")));
    await cp(openapiFetch, join(folder, "node_modules/openapi-fetch"), { recursive: true, dereference: true });
  });

  const names = "createRtkClient, isRtkError, RtkApiError";
  const use = `const fetch = async (request) => Response.json({ success: true, data: [request.headers.get("user-agent")] });
    const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b", fetch });
    rtk.meetings.list().then(({ data }) => {
      console.log(data[0].includes(manifest.version), typeof verifyWebhook, RtkApiError.name);
    });`;

  test.each<[string, string]>([
    [
      "program.mjs",
      `import { ${names} } from "@org/rtk-client";
      import { verifyWebhook } from "@org/rtk-client/webhooks";
      import manifest from "@org/rtk-client/package.json" with { type: "json" };`,
    ],
    [
      "program.cjs",
      `const { ${names} } = require("@org/rtk-client");
      const { verifyWebhook } = require("@org/rtk-client/webhooks");
      const manifest = require("@org/rtk-client/package.json");`,
    ],
  ])("%s runs under plain Node", async (name, imports) => {
    await writeFile(join(folder, name), imports + use);
    const { stdout, stderr } = await run(process.execPath, [join(folder, name)], { cwd: folder, env: {} });
    expect(stdout).toBe("true function RtkApiError\n");
    expect(stderr).toBe("");
  });

  test("each copy recognizes the other's errors, and has one instance of each of its own classes", async () => {
    const program = join(folder, "both.mjs");
    await writeFile(
      program,
      `import { createRequire } from "node:module";
      import { isRtkError, RtkError } from "@org/rtk-client";
      import { RtkWebhookError } from "@org/rtk-client/webhooks";
      const require = createRequire(import.meta.url);
      const other = require("@org/rtk-client");
      const webhooks = require("@org/rtk-client/webhooks");
      const [error, otherError] = [new RtkWebhookError("missing-body", ""), new webhooks.RtkWebhookError("missing-body", "")];
      console.log(isRtkError(otherError), other.isRtkError(error), error instanceof RtkError, otherError instanceof other.RtkError);`,
    );
    expect((await run(process.execPath, [program], { env: {} })).stdout).toBe("true true true true\n");
  });
});
