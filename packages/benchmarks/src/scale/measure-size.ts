// Run as `measure-size.ts <table> <rows>`, in a separate process, so that its memory can be measured. Prints
// milliseconds and megabytes.
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { quantile } from "../run/statistics.ts";
import { accountId, appId, meetingId, sessionId, withMeetings, withParticipants } from "./states.ts";

/** Figures of one size, by action. */
export type Figures = Record<string, number>;

type Work = Record<string, () => unknown>;

async function measure(name: "meetings" | "participants", count: number, folder: string): Promise<Figures> {
  const mock = await createMockServer();
  const emptyMb = usedMb();
  const figures: Figures = {};
  const snapshot = name === "meetings" ? withMeetings(mock, count) : withParticipants(mock, count);
  figures.restore = await elapsed(() => mock.restore(snapshot));
  const work = name === "meetings" ? meetingsWork(mock, count) : participantsWork(mock, count);
  for (const [label, run] of Object.entries(work)) figures[label] = await timeOf(run);
  figures.memory = usedMb() - emptyMb;
  figures["state file"] = await elapsed(() => writeStateFile(mock, folder));
  await mock.close();
  return figures;
}

function participantsWork(mock: MockServer, count: number): Work {
  const list = `/sessions/${sessionId}/participants`;
  const id = mock.snapshot().store.attendances[sessionId]?.at(-1)?.id;
  return {
    "first page": () => get(mock, list),
    "last page": () => get(mock, `${list}?page_no=${Math.ceil(count / 20)}`),
    sorted: () => get(mock, `${list}?sort_by=duration&sort_order=ASC&page_no=2`),
    consolidated: () => get(mock, `${list}?view=consolidated&page_no=2`),
    search: () => get(mock, `${list}?search=participant-${count - 1}`),
    get: () => get(mock, `${list}/${id}`),
    create: () => post(mock, `/meetings/${meetingId}/participants`, participant()),
    snapshot: () => mock.snapshot(),
  };
}

function meetingsWork(mock: MockServer, count: number): Work {
  return {
    "first page": () => get(mock, "/meetings"),
    "last page": () => get(mock, `/meetings?page_no=${Math.ceil(count / 20)}`),
    search: () => get(mock, `/meetings?search=meeting%20${count - 1}`),
    get: () => get(mock, `/meetings/${meetingId}`),
    create: () => post(mock, "/meetings", { title: "Another" }),
    snapshot: () => mock.snapshot(),
  };
}

const participant = () => ({ custom_participant_id: crypto.randomUUID(), preset_name: "webinar_participant" });

/** Closing a mock server waits until its state file is written. */
async function writeStateFile(mock: MockServer, folder: string): Promise<void> {
  const stateFile = join(folder, "state");
  const persistent = await createMockServer({ stateFile });
  persistent.restore(mock.snapshot());
  await persistent.close();
  if ((await stat(stateFile)).size === 0) throw new Error("The state file is empty");
}

/** Runs before those that count: until then the engine compiles what it runs often, which hides that a small size is fast. */
const warmUp = { runs: 500, ms: 500 };
const counted = { runs: 300, ms: 500 };

/** Returns the median of some runs. */
async function timeOf(run: () => unknown): Promise<number> {
  await sample(run, warmUp);
  return quantile(await sample(run, counted), 0.5);
}

/** Runs something at least once, and until there are enough runs or the time is over. */
async function sample(run: () => unknown, { runs, ms }: typeof counted): Promise<number[]> {
  const samples: number[] = [];
  const end = performance.now() + ms;
  do samples.push(await elapsed(run));
  while (samples.length < runs && performance.now() < end);
  return samples;
}

async function elapsed(run: () => unknown): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

const get = (mock: MockServer, path: string) => call(mock, "GET", path);
const post = (mock: MockServer, path: string, body: object) => call(mock, "POST", path, body);

/** @throws Error if the call fails */
async function call(mock: MockServer, method: string, path: string, body?: object): Promise<void> {
  const response = await mock.fetch(`http://mock.example/accounts/${accountId}/realtime/kit/${appId}${path}`, {
    method,
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

function usedMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const [table, rows = ""] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "rtk-scale-"));
try {
  process.stdout.write(
    JSON.stringify(await measure(table === "meetings" ? "meetings" : "participants", Number(rows), folder)),
  );
} finally {
  await rm(folder, { recursive: true });
}
