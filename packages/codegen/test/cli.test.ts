import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { things } from "./things.ts";

const codegen = fileURLToPath(new URL("..", import.meta.url));
const bundle = "specs/dist/openapi.json";

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A repository with this command, a small description and nothing generated yet. */
async function makeRepository() {
  const root = await mkdtemp(join(tmpdir(), "codegen-cli-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(codegen, "src"), join(root, "packages/codegen/src"), { recursive: true });
  await symlink(join(codegen, "node_modules"), join(root, "packages/codegen/node_modules"));
  await mkdir(join(root, "specs"));
  await writeFile(join(root, "specs/openapi.yaml"), JSON.stringify(things));
  for (const name of ["rtk-client", "mock-server"]) {
    await mkdir(join(root, "packages", name));
    await writeFile(join(root, "packages", name, "package.json"), '{ "version": "4.5.6" }');
  }
  return {
    run: (...args: string[]) => run(join(root, "packages/codegen/src/cli.ts"), args),
    read: (path: string) => readFile(join(root, path), "utf8"),
    write: (path: string, text: string) => writeFile(join(root, path), text),
    append: (path: string, text: string) => appendFile(join(root, path), text),
    remove: (path: string) => rm(join(root, path)),
  };
}

function run(script: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test("it writes what is out of date, and nothing the second time", async () => {
  const { run, read } = await makeRepository();
  const first = await run();
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain(`wrote ${bundle}\nwrote packages/rtk-client/src/generated/openapi.ts\n`);
  expect(JSON.parse(await read(bundle))).toEqual(things);
  expect(await run()).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(await run("--check")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a generated file that was edited or lost is written again", async () => {
  const { run, read, append, remove } = await makeRepository();
  await run();
  await append(bundle, "\n");
  await remove("packages/mock-server/src/generated/version.ts");
  expect((await run()).stdout).toBe(`wrote ${bundle}\nwrote packages/mock-server/src/generated/version.ts\n`);
  expect(JSON.parse(await read(bundle))).toEqual(things);
});

test("a changed description, generator or package version is seen", async () => {
  const { run, append, write } = await makeRepository();
  await run();
  await write("specs/openapi.yaml", JSON.stringify({ ...things, info: { title: "Things", version: "1.2.4" } }));
  expect((await run()).stdout).toContain(`wrote ${bundle}\n`);
  await append("packages/codegen/src/models.ts", '\nexport const generatedBy = "another";\n');
  expect(await run()).toEqual({ code: 0, stdout: "", stderr: "" });
  await write("packages/mock-server/package.json", '{ "version": "5.0.0" }');
  expect((await run()).stdout).toBe("wrote packages/mock-server/src/generated/version.ts\n");
});

test("--check names the files that are out of date and the command, and writes nothing", async () => {
  const { run, read, append } = await makeRepository();
  await run();
  await append(bundle, "\n");
  const edited = await read(bundle);
  const outcome = {
    code: 1,
    stdout: "",
    stderr: `Out of date with the description:\n  ${bundle}\nRun: pnpm generate\n`,
  };
  expect(await run("--check")).toEqual(outcome);
  expect(await run("--check")).toEqual(outcome);
  expect(await read(bundle)).toBe(edited);
});

test("an option or argument that there is not is refused", async () => {
  const { run } = await makeRepository();
  expect(await run("spec")).toMatchObject({ code: 2, stderr: expect.stringContaining("spec") });
  expect(await run("--verify")).toMatchObject({ code: 2, stderr: expect.stringContaining("--verify") });
});

test("--help tells the usage", async () => {
  const { run } = await makeRepository();
  expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: /) });
});

test("a description that cannot be bundled ends in one message, without a stack", async () => {
  const { run, append } = await makeRepository();
  await append("specs/openapi.yaml", "]");
  const { code, stderr } = await run();
  expect(code).toBe(1);
  expect(stderr).toContain("specs/openapi.yaml");
  expect(stderr).not.toContain("    at ");
});
