import type { MockServer } from "@org/rtk-mock-server";
import { median } from "../measure.ts";
import { accountId, appId, meetingId, sessionId, withMeetings, withParticipants } from "./states.ts";

/** Figures of one size: milliseconds, and megabytes of memory. */
export type Figures = Record<string, number>;

// Run by the suite as `measure-size.ts <module of the mock server> <table> <size>`, in a process of its own for the memory.
const [module = "", table, size = ""] = process.argv.slice(2);
const { createMockServer } = (await import(module)) as typeof import("@org/rtk-mock-server");
process.stdout.write(
  JSON.stringify(await (table === "meetings" ? measureMeetings : measureParticipants)(Number(size))),
);

async function measureParticipants(count: number): Promise<Figures> {
  const mock = await createMockServer();
  const emptyMb = usedMb();
  const restore = restored(mock, withParticipants(mock, count));
  const list = `/sessions/${sessionId}/participants`;
  const last = Math.ceil(count / 20);
  const [row] = mock.state.attendances[sessionId]?.slice(-1) ?? [];
  const times = {
    "first page": await timeOf(() => get(mock, `${list}?page_no=1`)),
    "last page": await timeOf(() => get(mock, `${list}?page_no=${last}`)),
    "sorted by duration": await timeOf(() => get(mock, `${list}?sort_by=duration&sort_order=ASC&page_no=2`)),
    consolidated: await timeOf(() => get(mock, `${list}?view=consolidated`)),
    search: await timeOf(() => get(mock, `${list}?search=participant-${count - 1}`)),
    get: await timeOf(() => get(mock, `${list}/${row?.id}`)),
    create: await timeOf(() => addParticipant(mock)),
    snapshot: await timeOf(() => mock.snapshot()),
  };
  return { ...times, restore, "memory (MB)": usedMb() - emptyMb, "peak (MB)": process.resourceUsage().maxRSS / 1024 };
}

async function measureMeetings(count: number): Promise<Figures> {
  const mock = await createMockServer();
  const emptyMb = usedMb();
  const restore = restored(mock, withMeetings(mock, count));
  const times = {
    "first page": await timeOf(() => get(mock, "/meetings")),
    "last page": await timeOf(() => get(mock, `/meetings?page_no=${Math.ceil(count / 20)}`)),
    search: await timeOf(() => get(mock, `/meetings?search=meeting%20${count - 1}`)),
    get: await timeOf(() => get(mock, `/meetings/${meetingId}`)),
    create: await timeOf(() => call(mock, "POST", "/meetings", { title: "Another" })),
    snapshot: await timeOf(() => mock.snapshot()),
  };
  return { ...times, restore, "memory (MB)": usedMb() - emptyMb, "peak (MB)": process.resourceUsage().maxRSS / 1024 };
}

function restored(mock: MockServer, snapshot: ReturnType<MockServer["snapshot"]>): number {
  const start = performance.now();
  mock.restore(snapshot);
  return performance.now() - start;
}

/** Returns the median of some runs within a second, the first one included. */
async function timeOf(run: () => unknown): Promise<number> {
  const samples: number[] = [];
  const end = performance.now() + 1000;
  do {
    const start = performance.now();
    await run();
    samples.push(performance.now() - start);
  } while (samples.length < 500 && performance.now() < end);
  return median(samples);
}

function addParticipant(mock: MockServer): Promise<void> {
  const body = { custom_participant_id: crypto.randomUUID(), preset_name: "webinar_participant" };
  return call(mock, "POST", `/meetings/${meetingId}/participants`, body);
}

function get(mock: MockServer, path: string): Promise<void> {
  return call(mock, "GET", path);
}

/** @throws Error when the call fails */
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
