import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { captureCommand } from "@org/rtk-command-line";
import { expect, onTestFinished, test } from "vitest";
import { createDiffCommand } from "../../src/diff/command.ts";
import { fixture } from "./fixture.ts";
import { makeRepository } from "./repository.ts";

const diff = ({ root }: { root: string }, ...args: string[]) => captureCommand(createDiffCommand(root), args);

const summary = (text: string) => (document: ReturnType<typeof fixture>) => {
  document.paths["/{app_id}/things"].get.summary = text;
};

test("compares with the commit at which the branch left main if there is no release", async () => {
  const repository = await makeRepository();
  repository.git("switch", "--quiet", "--create", "branch");
  await repository.describe(summary("List all things"));
  repository.commit();
  repository.git("switch", "--quiet", "main");
  await repository.describe(summary("Meanwhile"));
  repository.commit();
  repository.git("switch", "--quiet", "branch");
  const { output } = await diff(repository);
  expect(output).toContain("`summary` changed from `List things` to `List all things`");
  expect(output).toMatch(/^1 change since [0-9a-f]{12}: 0 major, 0 minor, 1 patch\. Together they are patch\.$/m);
});

test("compares with the last release before the working tree", async () => {
  const repository = await makeRepository();
  repository.git("tag", "@org/rtk-client@0.9.0");
  await repository.describe(summary("List all things"));
  repository.commit();
  repository.git("tag", "@org/rtk-client@0.10.0");
  repository.git("tag", "@org/rtk-client@0.11.0-next.1");
  repository.git("tag", "@org/rtk-mock-server@0.12.0");
  expect((await diff(repository)).output).toBe("Nothing changed since @org/rtk-client@0.10.0.\n");
  expect((await diff(repository, "@org/rtk-client@0.9.0")).output).toContain("1 change since @org/rtk-client@0.9.0");
});

test("accepts git revisions, files and URLs", async () => {
  const repository = await makeRepository();
  await repository.describe(summary("List all things"));
  repository.commit();
  const server = createServer((_, response) => response.end(JSON.stringify(fixture()))).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
  expect((await diff(repository, "HEAD~1", "HEAD")).output).toContain("1 change since HEAD~1");
  expect((await diff(repository, url, join(repository.root, "specs/openapi.yaml"))).output).toContain(
    `1 change since ${url}`,
  );
  expect((await diff(repository, "HEAD~1", url)).output).toBe("Nothing changed since HEAD~1.\n");
});

test("--json prints the changes as JSON", async () => {
  const repository = await makeRepository();
  await repository.describe(summary("List all things"));
  expect(JSON.parse((await diff(repository, "HEAD", "--json")).output)).toEqual({
    base: "HEAD",
    revision: expect.stringMatching(/specs\/openapi\.yaml$/),
    impact: "patch",
    summary: { major: 0, minor: 0, patch: 1 },
    changes: [
      {
        impact: "patch",
        rule: "wording",
        operations: ["things/list"],
        kind: "changed",
        message: "operation: `summary` changed from `List things` to `List all things`",
        pointer: "#/paths/~1{app_id}~1things/get/summary",
      },
    ],
  });
});

test("--markdown prints a table", async () => {
  const repository = await makeRepository();
  await repository.describe(summary("Things | all"));
  expect(
    (await diff(repository, "HEAD", "--markdown")).output,
  ).toBe(`1 change since HEAD: 0 major, 0 minor, 1 patch. Together they are patch.

| Impact | Where | Change | What to do |
| --- | --- | --- | --- |
| patch | \`rtk.things.list\` | operation: \`summary\` changed from \`List things\` to \`Things \\| all\` |  |
`);
  expect((await diff(repository, "HEAD", "HEAD", "--markdown")).output).toBe("Nothing changed since HEAD.\n");
});

test("--markdown names methods and types as users import them, and what to do about a breaking change", async () => {
  const repository = await makeRepository();
  await repository.describe(({ paths, components }) => {
    paths["/{app_id}/things"].get.operationId = "things/list-all";
    const { Thing, ...schemas } = components.schemas;
    Object.assign(components, { schemas: { ...schemas, Item: Thing } });
    for (const key of Object.keys(paths)) {
      const path = key as keyof typeof paths;
      paths[path] = JSON.parse(JSON.stringify(paths[path]).replaceAll('schemas/Thing"', 'schemas/Item"'));
    }
  });
  const { output } = await diff(repository, "HEAD", "--markdown");
  expect(output).toContain("| `Thing` renamed to `Item` | `Thing` → `Item` in imports. |");
  expect(output).toContain("| `rtk.things.list` → `rtk.things.listAll`. |");
});

test("prints one error line on a Node version that cannot run TypeScript", async () => {
  const script = fileURLToPath(new URL("../../bin/spec.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-strip-types", script, "diff", "--help"]);
  expect([status, String(stdout)]).toEqual([2, ""]);
  expect(String(stderr)).toBe(
    `spec:diff needs Node 24 or later; this is ${process.version}. "pnpm spec:diff" brings its own Node.\n`,
  );
});

test("names invalid arguments and sources", async () => {
  const repository = await makeRepository();
  await repository.write("broken.yaml", "openapi: 3.1.0\npaths: { /a: { $ref: nowhere.yaml } }\n");
  repository.git("rm", "-r", "--quiet", "--cached", "specs/dist");
  repository.git("commit", "--quiet", "--message", "no bundle");
  const refused = async (...args: string[]) => {
    const { exitCode, errors } = await diff(repository, ...args);
    expect(exitCode).toBe(2);
    return errors;
  };
  expect(await refused("v9")).toBe("v9 is neither a file nor a git revision.\n");
  expect(await refused("HEAD")).toBe("HEAD has no specs/dist/openapi.json.\n");
  expect(await refused("HEAD~1", join(repository.root, "broken.yaml"))).toContain("nowhere.yaml");
  expect(await refused("a", "b", "c")).toContain("pnpm spec:diff --help");
  expect(await refused("--html")).toContain("--html");
  expect(await refused("--json", "--markdown")).toContain("--markdown");
});

test("refuses a $ref that points to nothing, naming the source", async () => {
  const repository = await makeRepository();
  const { "/{app_id}/things": item } = fixture().paths;
  const broken = { ...fixture(), paths: { "/things": item, "/parts": { $ref: "#/paths/~1nowhere" } } };
  await repository.write("specs/dist/openapi.json", JSON.stringify(broken));
  repository.commit();
  const { exitCode, errors } = await diff(repository, "HEAD~1", "HEAD");
  expect(exitCode).toBe(2);
  expect(errors).toBe("HEAD: $ref #/paths/~1nowhere points to nothing.\n");
});

test("requires a base if there is no git repository", async () => {
  const root = await mkdtemp(join(tmpdir(), "spec-diff-"));
  onTestFinished(() => rm(root, { recursive: true }));
  expect(await captureCommand(createDiffCommand(root), [])).toMatchObject({
    exitCode: 2,
    errors: expect.stringContaining("pass a git revision"),
  });
});
