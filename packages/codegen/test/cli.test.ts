import { execFile } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { captureCommand } from "@org/rtk-command-line";
import { expect, onTestFinished, test } from "vitest";
import { createGenerateCommand } from "../src/command/command.ts";
import { smallDescription } from "./small-description.ts";

const bundle = "specs/dist/openapi.json";
const nothing = { exitCode: 0, output: "", errors: "" };

/** Creates a repository with a small description and no generated files. */
async function makeRepository() {
  const root = await mkdtemp(join(tmpdir(), "codegen-cli-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "specs"));
  await writeFile(join(root, "specs/openapi.yaml"), JSON.stringify(smallDescription));
  for (const name of ["rtk-client", "mock-server"]) {
    await mkdir(join(root, "packages", name), { recursive: true });
    await writeFile(join(root, "packages", name, "package.json"), '{ "version": "4.5.6" }');
  }
  await mkdir(join(root, "docs/recipes"), { recursive: true });
  await writeFile(join(root, "README.md"), "# Things\n\nAll about\nthings.\n");
  await writeFile(join(root, "docs/recipes/parts.md"), "# Count parts\n\nWith [`count`](count.md).\n\nMore.\n");
  const command = createGenerateCommand(root);
  return {
    run: (...args: string[]) => captureCommand(command, args),
    read: (path: string) => readFile(join(root, path), "utf8"),
    write: (path: string, text: string) => writeFile(join(root, path), text),
    append: (path: string, text: string) => appendFile(join(root, path), text),
    remove: (path: string) => rm(join(root, path)),
  };
}

test("writes files that are out of date, and nothing the second time", async () => {
  const { run, read } = await makeRepository();
  const { exitCode, output } = await run();
  expect(exitCode).toBe(0);
  expect(output).toContain(`wrote ${bundle}\nwrote packages/rtk-client/src/generated/openapi.ts\n`);
  expect(output).toContain("wrote packages/mock-server/src/generated/event-names.ts\n");
  expect(JSON.parse(await read(bundle))).toEqual(smallDescription);
  expect(await run()).toEqual(nothing);
  expect(await run("--check")).toEqual(nothing);
});

test("rewrites a generated file that was edited or deleted", async () => {
  const { run, read, append, remove } = await makeRepository();
  await run();
  await append(bundle, "\n");
  await remove("packages/mock-server/src/generated/version.ts");
  expect((await run()).output).toBe(`wrote ${bundle}\nwrote packages/mock-server/src/generated/version.ts\n`);
  expect(JSON.parse(await read(bundle))).toEqual(smallDescription);
});

test("follows changes of the description and of a package's version", async () => {
  const { run, write } = await makeRepository();
  await run();
  const info = { title: "Things", version: "1.2.4" };
  await write("specs/openapi.yaml", JSON.stringify({ ...smallDescription, info }));
  expect((await run()).output).toContain(`wrote ${bundle}\n`);
  await write("packages/mock-server/package.json", '{ "version": "5.0.0" }');
  expect((await run()).output).toBe("wrote packages/mock-server/src/generated/version.ts\n");
});

test("llms.txt lists the pages of the documentation with their summaries", async () => {
  const { run, read, write } = await makeRepository();
  await run();
  expect(await read("llms.txt")).toMatch(/^# Things\n\n> All about things\.\n/);
  expect(await read("llms.txt")).toContain("## Recipes\n\n- [Count parts](docs/recipes/parts.md): With `count`.\n");
  await write("docs/recipes/parts.md", "# Number of parts\n\nMoved.\n");
  expect((await run()).output).toBe("wrote llms.txt\n");
});

test("--check lists the files that are out of date and the command, and writes nothing", async () => {
  const { run, read, append } = await makeRepository();
  await run();
  await append(bundle, "\n");
  const edited = await read(bundle);
  expect(await run("--check")).toEqual({
    exitCode: 1,
    output: "",
    errors: `Out of date with the description:\n  ${bundle}\nRun: pnpm generate\n`,
  });
  expect(await read(bundle)).toBe(edited);
});

test("a description that cannot be bundled is one message without a stack", async () => {
  const { run, append } = await makeRepository();
  await append("specs/openapi.yaml", "]");
  const { exitCode, errors } = await run();
  expect(exitCode).toBe(1);
  expect(errors).toContain("specs/openapi.yaml");
  expect(errors).not.toContain("    at ");
});

test("a description that breaks a generator's rule is also one message", async () => {
  const { run, write } = await makeRepository();
  const paths = { "/zones": Object.values(smallDescription.paths)[0] };
  await write("specs/openapi.yaml", JSON.stringify({ ...smallDescription, paths }));
  expect(await run()).toMatchObject({ exitCode: 1, errors: expect.stringMatching(/^The path \/zones does not begin/) });
});

test.each(["cli.ts", "pnpm-generate.ts"])("%s prints the help of pnpm generate", async (script) => {
  const file = fileURLToPath(new URL(`../src/command/${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [file, "--help"]);
  expect(stdout).toMatch(/^Usage: pnpm generate \[options\]\n/);
});
