import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer, type Snapshot } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../support/command.ts";

let folder: string;
let [given, written] = ["", ""];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  [given, written] = [join(folder, "given.json"), join(folder, "written.json")];
});

afterEach(() => rm(folder, { recursive: true }));

/** Imports a file with `rtk-mock`, and returns the exported state. */
async function exported(text: string): Promise<Snapshot> {
  await writeFile(given, text);
  expect(await run(["--import", given, "--export", written])).toEqual({ code: 0, stdout: "", stderr: "" });
  return JSON.parse(await readFile(written, "utf8")) as Snapshot;
}

async function seedState(): Promise<Snapshot> {
  const mock = await createMockServer();
  mock.clock.set("2030-01-01T00:00:00Z");
  const snapshot = mock.snapshot();
  await mock.close();
  return snapshot;
}

test("--export writes the state that --import reads in any formatting", async () => {
  const snapshot = await seedState();
  expect(await exported(JSON.stringify(snapshot))).toEqual(snapshot);
  expect(await exported(JSON.stringify(snapshot, null, "\t\r\n "))).toEqual(snapshot);
});

test("--export writes to a pipe instead of replacing it", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const read = readFile(pipe, "utf8");
  expect(await run(["--empty", "--export", pipe])).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(JSON.parse(await read)).toMatchObject({ version: 2 });
  expect((await stat(pipe)).isFIFO()).toBe(true);
});

test("any text and any owner survive, in chunks of any size", async () => {
  const { store, ...rest } = await seedState();
  const [app] = Object.values(store.apps).flat() as [Snapshot["store"]["apps"][string][number]];
  const names = ['"', "\\", '\\"', "[{", "}]", ",", "\u2028", "🙂", "é".repeat(70_000)];
  const apps = names.map((name, index) => ({ ...app, id: `00000000-0000-4000-8000-00000000000${index}`, name }));
  const text = JSON.stringify({ ...rest, store: { ...store, apps: { owner: apps } } }).replace(
    '"owner"',
    '"__proto__"',
  );
  const { apps: read } = (await exported(text)).store;
  expect(Object.entries(read)).toEqual([["__proto__", apps]]);
});

test.each([
  ["", "Unexpected end"],
  ["{ half", "Unexpected"],
  ['{"version":2,"store":{"apps":{"owner":[{"id":"a"} {"id":"b"}]}}}', "Unexpected"],
  ['{"version":2,"store":{"apps":{"owner":[{"id":"a"},]}}}', "Unexpected"],
  ['{"version":2,"store":{}} {}', "Unexpected"],
  ['{"version":2,"store":{"apps":{"owner":[tru]}}}', "Unexpected"],
  ['{"version":2,"store":{]}', "Unexpected"],
  ["[]", "Not a snapshot"],
  ['{"version":2,"store":{"apps":[]}}', "store.apps must map"],
])("refuses %j with an error", async (text, reason) => {
  await writeFile(given, text);
  const { code, stderr } = await run(["--import", given, "--export", written]);
  expect([code, stderr.split("\n").length]).toEqual([2, 2]);
  expect(stderr).toContain(`The state cannot be imported from ${given}: ${reason}`);
  expect(await readdir(folder)).toEqual(["given.json"]);
});

test("names a missing file, and a folder that is not writable", async () => {
  const missing = join(folder, "missing", "state.json");
  expect(await run(["--import", missing, "--export", written])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`The state cannot be imported from ${missing}: ENOENT`),
  });
  expect(await run(["--export", missing])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`The state cannot be exported to ${missing}: ENOENT`),
  });
});

test("only the owner can read the exported file, and a symbolic link stays a link", async () => {
  await writeFile(given, "before");
  await symlink(given, written);
  expect(await run(["--export", written])).toMatchObject({ code: 0 });
  expect(await readFile(written, "utf8")).toMatch(/^\{"version":2/);
  expect((await stat(given)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["given.json", "written.json"]);
});
