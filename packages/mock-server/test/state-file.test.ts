import { watch } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer, type MockServer, type Snapshot } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run, start } from "./command.ts";
import { account, bodyOf, get, request } from "./requests.ts";

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

test("what was created, and the clock, outlive the server", async () => {
  const first = await createMockServer({ stateFile: file, empty: true });
  first.clock.set("2030-01-01T00:00:00Z");
  await createApp(first, "one");
  await createApp(first, "two");
  await first.close();
  const second = await createMockServer({ stateFile: file, empty: true });
  expect(await appNames(second)).toEqual(["one", "two"]);
  expect(second.clock.now()).toEqual(new Date("2030-01-01T00:00:00Z"));
  await second.close();
});

test("a simulation, a restore and a reset are kept as well", async () => {
  const mock = await createMockServer({ stateFile: file, empty: true });
  const empty = mock.snapshot();
  await createApp(mock, "one");
  mock.restore(empty);
  await mock.close();
  const again = await createMockServer({ stateFile: file });
  expect(await appNames(again)).toEqual([]);
  again.reset();
  await again.close();
  expect(JSON.parse(await readFile(file, "utf8")).store.meetings).not.toEqual({});
});

test("only its owner may read the file, and nothing else is left in the folder", async () => {
  await (await createMockServer({ stateFile: file })).close();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test.each(["{ half", '{"version":2}', "[]", '"text"', ""])(
  "a file that holds %j is named and left as it is",
  async (text) => {
    await writeFile(file, text);
    await expect(createMockServer({ stateFile: file })).rejects.toThrow(`${file} holds no state of a mock server`);
    const { code, stderr } = await run(["--port", "0", "--state", file]);
    expect(code).toBe(1);
    expect(stderr).toContain("mend it or move it away");
    expect(await readFile(file, "utf8")).toBe(text);
  },
);

test("a place that cannot be written is named", async () => {
  await expect(createMockServer({ stateFile: join(folder, "missing", "state.json") })).rejects.toThrow(
    "cannot be written",
  );
  await mkdir(file);
  await expect(createMockServer({ stateFile: file })).rejects.toThrow("cannot be read");
});

test("what a killed process has left half written is removed, what a running one writes is not", async () => {
  await writeFile(`${file}.999999999.tmp`, "{ ha");
  await writeFile(`${file}.${process.ppid}.tmp`, "{ ha");
  await (await createMockServer({ stateFile: file })).close();
  expect(await readdir(folder)).toEqual(["state.json", `state.json.${process.ppid}.tmp`]);
});

test("a process that is killed while it writes leaves the old world or the new one", async () => {
  await writeFile(file, JSON.stringify(await largeState()));
  let known = 0;
  for (let round = 0; round < 8; round++) {
    await using mock = await start(["--port", "0", "--state", file, "--json"]);
    // Something happens in the folder when a write begins, goes on, and ends: each round ends at another of these moments.
    const moment = fileEvents(folder, 1 + round);
    const writer = createAppsUntilItEnds(mock.url);
    await moment;
    await mock.stop("SIGKILL");
    await writer;
    const { store } = JSON.parse(await readFile(file, "utf8"));
    const count = Object.values<unknown[]>(store.apps).flat().length;
    expect(count).toBeGreaterThanOrEqual(known);
    known = count;
  }
  expect(known).toBeGreaterThan(20_000);
});

async function createAppsUntilItEnds(url: string): Promise<void> {
  const { method, headers } = request("POST", "", { body: "" });
  for (let answered = true; answered; ) {
    const sent = fetch(`${url}${account}/apps`, { method, headers, body: '{"name":"app"}' });
    answered = await sent.then(
      (response) => response.ok,
      () => false,
    );
  }
}

/** A world that takes a while to write. */
async function largeState(): Promise<Snapshot> {
  const mock = await createMockServer({ empty: true });
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

/** Waits for so many things to happen in a folder. */
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
