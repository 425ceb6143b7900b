import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run, start } from "../support/command.ts";
import { kit, request } from "../support/requests.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  file = join(folder, "state.db");
});

afterEach(() => rm(folder, { recursive: true }));

/** Creates meetings until the server has ended, and records each. */
async function createMeetingsUntilItExits(url: string, note: (id: string) => void): Promise<void> {
  const { method, headers } = request("POST", "", { body: "" });
  for (;;) {
    try {
      const response = await fetch(`${url}${kit}/meetings`, { method, headers, body: "{}" });
      const { data } = (await response.json()) as { data: { id: string } };
      note(data.id);
    } catch {
      return;
    }
  }
}

/**
 * Starts a server, and kills it while it creates meetings. @returns the meetings that were older than `ms` at that time
 */
async function endUnderLoad(signal: "SIGKILL" | "SIGTERM", count: number, ms: number): Promise<string[]> {
  await using mock = await start(["--port", "0", "--state", file, "--empty", "--json"]);
  const acknowledged = new Map<string, number>();
  const enough = Promise.withResolvers<void>();
  const note = (id: string) => {
    acknowledged.set(id, performance.now());
    if (acknowledged.size === count) enough.resolve();
  };
  const writers = Promise.all(Array.from({ length: 4 }, () => createMeetingsUntilItExits(mock.url, note)));
  await Promise.race([enough.promise, writers.then(() => Promise.reject(new Error("The server ended unexpectedly")))]);
  const ended = performance.now();
  const code = await mock.stop(signal);
  await writers;
  expect(code).toBe(signal === "SIGTERM" ? 0 : null);
  const isCounted = (time: number) => signal === "SIGTERM" || time < ended - ms;
  return [...acknowledged].filter(([, time]) => isCounted(time)).map(([id]) => id);
}

/** Returns the ids of the meetings in the file. */
async function savedMeetings(): Promise<Set<string>> {
  const mock = await createMockServer({ stateFile: file, empty: true });
  const ids = Object.values(mock.state.meetings).flatMap((meetings) => meetings.map(({ id }) => id));
  await mock.close();
  return new Set(ids);
}

test.each([
  ["SIGKILL", 50],
  ["SIGTERM", 0],
] as const)(
  "50 × %s under load lose nothing acknowledged more than %i ms before",
  async (signal, ms) => {
    const kept: string[] = [];
    // Each round ends at a different point of the writing.
    for (let round = 0; round < 50; round++) kept.push(...(await endUnderLoad(signal, 20 + round, ms)));
    const saved = await savedMeetings();
    expect(kept.filter((id) => !saved.has(id))).toEqual([]);
    // Without this, the test would pass even if nothing was old enough.
    expect(kept.length).toBeGreaterThan(500);
  },
  600_000,
);

test("a second process is refused with the id of the first", async () => {
  await using mock = await start(["--port", "0", "--state", file]);
  const { code, stderr } = await run(["--port", "0", "--state", file]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} is in use by process ${mock.child.pid}`);
});

test("keeps the state in a JSON file without SQLite", async () => {
  const withoutSqlite = { NODE_OPTIONS: "--no-experimental-sqlite" };
  const written = join(folder, "written.json");
  const first = await run(["--state", file, "--empty", "--export", written], withoutSqlite);
  expect(first).toMatchObject({ code: 0, stdout: "" });
  expect(first.stderr).toContain(`${file} is a JSON file, since Node ${process.versions.node} has no SQLite`);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ version: 2 });
  expect(await run(["--state", file, "--export", written])).toMatchObject({ code: 0 });
  const { code, stderr } = await run(["--state", file, "--export", written], withoutSqlite);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} is an SQLite database, which needs Node 22.13 or newer; left unchanged.`);
});
