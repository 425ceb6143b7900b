import { copyFile, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appId, startMock } from "../support/client.ts";
import { account, bodyOf, get, request } from "../support/requests.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  file = join(folder, "state.db");
});

afterEach(() => rm(folder, { recursive: true }));

function createApp(mock: MockServer, name: string): Promise<Response> {
  return mock.fetch(request("POST", "/apps", { scope: account, body: { name } }));
}

async function appNames(mock: MockServer): Promise<string[]> {
  const { data } = await bodyOf(await mock.fetch(get("/apps?sort_order=ASC", { scope: account })));
  return data.map(({ name }: { name: string }) => name);
}

test("keeps data and clock across restarts", async () => {
  const { mock: first } = await startMock({ stateFile: file, empty: true });
  first.clock.set("2030-01-01T00:00:00Z");
  await createApp(first, "one");
  await createApp(first, "two");
  await first.close();
  const { mock: second } = await startMock({ stateFile: file, empty: true });
  expect(await appNames(second)).toEqual(["one", "two"]);
  expect(second.clock.now()).toEqual(new Date("2030-01-01T00:00:00Z"));
  await second.close();
});

test("saves restores and resets", async () => {
  const { mock } = await startMock({ stateFile: file, empty: true });
  const empty = mock.snapshot();
  await createApp(mock, "one");
  mock.restore(empty);
  await mock.close();
  const { mock: again } = await startMock({ stateFile: file });
  expect(await appNames(again)).toEqual([]);
  again.reset();
  await again.close();
  const { mock: reset } = await startMock({ stateFile: file, empty: true });
  expect(reset.state.meetings).not.toEqual({});
});

test("saves deleted and changed rows, keeping their order", async () => {
  const { mock: first, rtk } = await startMock({ stateFile: file });
  const url = "https://studio.example.com/hooks";
  const ids: string[] = [];
  for (const name of ["one", "two", "three"]) {
    ids.push((await rtk.webhooks.create({ name, url, events: ["meeting.started"] })).data.id);
  }
  await rtk.webhooks.delete({ webhook_id: ids[0] as string });
  await rtk.webhooks.update({ webhook_id: ids[1] as string, name: "changed" });
  await first.close();
  const { mock: second } = await startMock({ stateFile: file });
  expect(second.state.webhooks[appId]?.slice(-2).map(({ name }) => name)).toEqual(["changed", "three"]);
  expect(second.state.webhooks[appId]?.some(({ id }) => id === ids[0])).toBe(false);
});

test("writes a change within 50 ms, without closing the server", async () => {
  const { mock } = await startMock({ stateFile: file, empty: true });
  for (let index = 0; index < 20; index++) await createApp(mock, `app ${index}`);
  const copy = join(folder, "copy.db");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await copyFile(file, copy);
  await copyFile(`${file}-wal`, `${copy}-wal`);
  const { mock: other } = await startMock({ stateFile: copy, empty: true });
  expect(await appNames(other)).toHaveLength(20);
});

test("only the owner can read the file, and no other files are left behind", async () => {
  await (await startMock({ stateFile: file })).mock.close();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["state.db"]);
});

test.each([
  "half",
  "[]",
  '"text"',
  "{ half",
  '{"version":2}',
  "SQLite format 3\0",
  `SQLite format 3\0${"x".repeat(100)}`,
])("refuses a file with %j and leaves it unchanged", async (text) => {
  await writeFile(file, text);
  await expect(createMockServer({ stateFile: file })).rejects.toThrow(
    `${file} is not a mock-server state file; left unchanged. Fix or remove it.`,
  );
  expect(await readFile(file, "utf8")).toBe(text);
  expect(await readdir(folder)).toEqual(["state.db"]);
});

test("refuses a file of another format version and leaves it unchanged", async () => {
  await (await startMock({ stateFile: file })).mock.close();
  const bytes = await readFile(file);
  bytes.writeUInt32BE(7, 60);
  await writeFile(file, bytes);
  await expect(createMockServer({ stateFile: file })).rejects.toThrow(/version 7 of .* reads only 1.*--import/);
  expect(await readFile(file)).toEqual(bytes);
});

test.each([1, 2])("converts a JSON file of version %i to a database, and keeps the file", async (version) => {
  const { mock } = await startMock();
  mock.clock.set("2030-01-01T00:00:00Z");
  const snapshot = mock.snapshot();
  const { attendances, ...tables } = snapshot.store;
  const old = version === 2 ? snapshot : { ...snapshot, version, store: { ...tables, stays: attendances } };
  await writeFile(file, JSON.stringify(old));
  for (let round = 0; round < 2; round++) {
    const { mock: again } = await startMock({ stateFile: file, empty: true });
    expect(again.snapshot()).toEqual(snapshot);
    await again.close();
  }
  expect(await readdir(folder)).toEqual(["state.db", "state.db.1.json"]);
  expect(JSON.parse(await readFile(`${file}.1.json`, "utf8"))).toEqual(old);
});

test("creates the folder, and names a file that cannot be used", async () => {
  const nested = join(folder, "a", "b", "state.db");
  await (await startMock({ stateFile: nested })).mock.close();
  expect((await stat(nested)).size).toBeGreaterThan(0);
  await mkdir(file);
  await expect(createMockServer({ stateFile: file })).rejects.toThrow(
    `The state file ${file} cannot be read and written`,
  );
  await expect(createMockServer({ stateFile: join(nested, "state.db") })).rejects.toThrow("cannot be written");
});

test("a second server on the same file is refused with the process id of the first", async () => {
  const { mock } = await startMock({ stateFile: file });
  await expect(createMockServer({ stateFile: file })).rejects.toThrow(`${file} is in use by process ${process.pid}`);
  await mock.close();
  await writeFile(`${file}.lock`, `${process.ppid}\n`);
  await expect(createMockServer({ stateFile: file })).rejects.toThrow(`${file} is in use by process ${process.ppid}`);
  await writeFile(`${file}.lock`, "999999999\n");
  await (await startMock({ stateFile: file })).mock.close();
  expect(await readdir(folder)).toEqual(["state.db"]);
});

test("a symbolic link stays a link", async () => {
  const target = join(folder, "target.db");
  await writeFile(target, "");
  await symlink(target, file);
  const { mock } = await startMock({ stateFile: file, empty: true });
  await createApp(mock, "one");
  await mock.close();
  expect((await lstat(file)).isSymbolicLink()).toBe(true);
  const { mock: again } = await startMock({ stateFile: target, empty: true });
  expect(await appNames(again)).toEqual(["one"]);
});
