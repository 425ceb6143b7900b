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
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

let folder: string;
let tarball: string;
/** The files that npm would be sent, by their paths. */
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

test("publint finds nothing wrong", async () => {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("attw finds nothing wrong for those who import modules", { timeout: 60_000 }, async () => {
  const attw = createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json");
  const program = join(dirname(attw), "dist/index.js");
  const options = ["--profile", "esm-only", "--format", "ascii", "--no-emoji", "--no-color"];
  const { stdout } = await run(process.execPath, [program, tarball, ...options]);
  expect(stdout).toContain('"@org/rtk-client/webhooks"');
  expect(stdout).not.toMatch(/^(node16 \(from ESM\)|bundler): (?!OK)/m);
});

test("licence, readme and sources are shipped, tests are not", () => {
  const paths = [...files.keys()];
  expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", "src/index.ts"]));
  expect(
    paths.filter((path) => !/^(dist|src)\/|^(LICENSE|README\.md|OPERATIONS\.md|package\.json)$/.test(path)),
  ).toEqual([]);
  expect(paths.filter((path) => /test|tsbuildinfo/.test(path))).toEqual([]);
});

test("every built file leads to its source, so that editors go to definitions", () => {
  const built = [...files.keys()].filter((path) => /\.(js|d\.ts)$/.test(path));
  expect(built.length).toBeGreaterThan(20);
  for (const path of built) {
    const { sources } = JSON.parse(files.get(`${path}.map`) ?? "{}") as { sources: string[] };
    expect(files.get(path)).toContain(`//# sourceMappingURL=${posix.basename(path)}.map`);
    expect(
      sources.map((source) => posix.join(posix.dirname(path), source)).filter((source) => !files.has(source)),
    ).toEqual([]);
  }
});

test("the manifest says what npm shows and bundlers ask for", () => {
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

test("it runs under plain Node with its only dependency", async () => {
  const installed = join(folder, "node_modules/@org/rtk-client");
  for (const [path, content] of files) {
    await mkdir(dirname(join(installed, path)), { recursive: true });
    await writeFile(join(installed, path), content);
  }
  const openapiFetch = fileURLToPath(new URL("..", import.meta.resolve("openapi-fetch")));
  await cp(openapiFetch, join(folder, "node_modules/openapi-fetch"), { recursive: true, dereference: true });
  const program = join(folder, "program.mjs");
  await writeFile(
    program,
    `import { createRtkClient, RtkApiError } from "@org/rtk-client";
    import { verifyWebhook } from "@org/rtk-client/webhooks";
    import manifest from "@org/rtk-client/package.json" with { type: "json" };
    const fetch = async (request) => Response.json({ success: true, data: [request.headers.get("user-agent")] });
    const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b", fetch });
    const { data } = await rtk.meetings.list();
    console.log(data[0].includes(manifest.version), typeof verifyWebhook, RtkApiError.name);`,
  );
  const { stdout, stderr } = await run(process.execPath, [program], { cwd: folder, env: {} });
  expect(stdout).toBe("true function RtkApiError\n");
  expect(stderr).toBe("");
});
