import { watch } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MockServer, Snapshot } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { run, start } from "../support/command.ts";
import { account, bodyOf, get, request } from "../support/requests.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  file = join(folder, "state.json");
});

afterEach(() => rm(folder, { recursive: true }));

function createApp(mock: MockServer, name: string): Promise<Response> {
  return mock.fetch(request("POST", "/apps", { scope: account, body: { name } }));
}

async function appNames(mock: MockServer): Promise<string[]> {
  const { data } = await bodyOf(await mock.fetch(get("/apps?sort_order=ASC", { scope: account })));
  return data.map(({ name }: { name: string }) => name);
}

test("data and clock outlive the server", async () => {
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

test("restore and reset are saved too", async () => {
  const { mock } = await startMock({ stateFile: file, empty: true });
  const empty = mock.snapshot();
  await createApp(mock, "one");
  mock.restore(empty);
  await mock.close();
  const { mock: again } = await startMock({ stateFile: file });
  expect(await appNames(again)).toEqual([]);
  again.reset();
  await again.close();
  expect(JSON.parse(await readFile(file, "utf8")).store.meetings).not.toEqual({});
});

test("only the owner can read the file, and no other file is left behind", async () => {
  await (await startMock({ stateFile: file })).mock.close();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test.each(["{ half", '{"version":2}', "[]", '"text"', ""])(
  "refuses a file with %j and leaves it unchanged",
  async (text) => {
    await writeFile(file, text);
    await expect(startMock({ stateFile: file })).rejects.toThrow(`${file} is not a mock-server state file`);
    expect(await readFile(file, "utf8")).toBe(text);
  },
);

test("rtk-mock exits with 2 and leaves a file that is not a state file unchanged", async () => {
  await writeFile(file, "[]");
  const { code, stderr } = await run(["--port", "0", "--state", file]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} is not a mock-server state file; left unchanged. Fix or remove it.`);
  expect(await readFile(file, "utf8")).toBe("[]");
});

test("names a file that cannot be read or written", async () => {
  await expect(startMock({ stateFile: join(folder, "missing", "state.json") })).rejects.toThrow("cannot be written");
  await mkdir(file);
  await expect(startMock({ stateFile: file })).rejects.toThrow("cannot be read");
});

test("removes the temporary file of a killed process, but not of a running one", async () => {
  await writeFile(`${file}.999999999.tmp`, "{ ha");
  await writeFile(`${file}.${process.ppid}.tmp`, "{ ha");
  await (await startMock({ stateFile: file })).mock.close();
  expect(await readdir(folder)).toEqual(["state.json", `state.json.${process.ppid}.tmp`]);
});

test("a process killed while writing leaves the old or the new state", async () => {
  await writeFile(file, JSON.stringify(await largeState()));
  let known = 0;
  for (let round = 0; round < 8; round++) {
    await using mock = await start(["--port", "0", "--state", file, "--json"]);
    // A write causes several events in the folder. Each round kills the process at another one of them.
    const event = fileEvents(folder, 1 + round);
    const writer = createAppsUntilItExits(mock.url);
    await event;
    await mock.stop("SIGKILL");
    await writer;
    const { store } = JSON.parse(await readFile(file, "utf8"));
    const count = Object.values<unknown[]>(store.apps).flat().length;
    expect(count).toBeGreaterThanOrEqual(known);
    known = count;
  }
  expect(known).toBeGreaterThan(20_000);
});

async function createAppsUntilItExits(url: string): Promise<void> {
  const { method, headers } = request("POST", "", { body: "" });
  for (let isRunning = true; isRunning; ) {
    const sent = fetch(`${url}${account}/apps`, { method, headers, body: '{"name":"app"}' });
    isRunning = await sent.then(
      (response) => response.ok,
      () => false,
    );
  }
}

/** Creates a state that takes a while to write. */
async function largeState(): Promise<Snapshot> {
  const { mock } = await startMock({ empty: true });
  await createApp(mock, "first");
  const { store, ...rest } = mock.snapshot();
  await mock.close();
  const [owner, [app]] = Object.entries(store.apps)[0] as [string, (typeof store.apps)[string]];
  const apps = Array.from(
    { length: 20_000 },
    (_, index) => ({ ...app, id: `app-${index}` }) as NonNullable<typeof app>,
  );
  return { ...rest, store: { ...store, apps: { [owner]: apps } } };
}

/** Resolves after a number of events in a folder. */
function fileEvents(folder: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const watcher = watch(folder, () => {
      if (++seen < count) return;
      watcher.close();
      resolve();
    });
  });
}
