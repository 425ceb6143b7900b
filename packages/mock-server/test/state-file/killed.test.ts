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

/** Creates meetings until the server is gone, and records by id when each was acknowledged. */
async function createMeetingsUntilItExits(
  url: string,
  acknowledged: Map<string, number>,
  each: () => void,
): Promise<void> {
  const { method, headers } = request("POST", "", { body: "" });
  for (;;) {
    try {
      const response = await fetch(`${url}${kit}/meetings`, { method, headers, body: "{}" });
      const { data } = (await response.json()) as { data: { id: string } };
      acknowledged.set(data.id, performance.now());
      each();
    } catch {
      return;
    }
  }
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
  "50 × %s under load lose nothing that was acknowledged more than %i ms before",
  async (signal, ms) => {
    const all = new Map<string, number>();
    for (let round = 0; round < 50; round++) {
      await using mock = await start(["--port", "0", "--state", file, "--empty", "--json"]);
      const acknowledged = new Map<string, number>();
      const enough = Promise.withResolvers<void>();
      // Each round ends at another time of the writing.
      const count = () => acknowledged.size === 40 + 3 * round && enough.resolve();
      const writers = Array.from({ length: 4 }, () => createMeetingsUntilItExits(mock.url, acknowledged, count));
      await enough.promise;
      const killed = performance.now();
      const code = await mock.stop(signal);
      await Promise.all(writers);
      if (signal === "SIGTERM") expect([code, round]).toEqual([0, round]);
      for (const [id, time] of acknowledged) if (signal === "SIGTERM" || time < killed - ms) all.set(id, time);
    }
    const saved = await savedMeetings();
    expect([...all.keys()].filter((id) => !saved.has(id))).toEqual([]);
    expect(all.size).toBeGreaterThan(1_000);
  },
  600_000,
);

test("a second process is refused by the name of the first", async () => {
  await using mock = await start(["--port", "0", "--state", file]);
  const { code, stderr } = await run(["--port", "0", "--state", file]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} is in use by process ${mock.child.pid}`);
});

test("without SQLite the state is kept in a JSON file", async () => {
  const withoutSqlite = { NODE_OPTIONS: "--no-experimental-sqlite" };
  const written = join(folder, "written.json");
  expect(await run(["--state", file, "--empty", "--export", written], withoutSqlite)).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ version: 2 });
  expect(await run(["--state", file, "--export", written])).toMatchObject({ code: 0 });
  const { code, stderr } = await run(["--state", file, "--export", written], withoutSqlite);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} is an SQLite database, which needs Node 22.13 or newer; left unchanged.`);
});
