import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, describe, expect, test } from "vitest";
import { startMock } from "./support/client.ts";
import { account, bodyOf, get, request } from "./support/requests.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock({ empty: true }));
});

function control(method: string, path: string, body?: unknown): Promise<Response> {
  return mock.fetch(`http://mock.example/__mock${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
}

async function createApp(name: string): Promise<void> {
  await mock.fetch(request("POST", "/apps", { scope: account, body: { name } }));
}

function appNames(): string[] {
  return Object.values(mock.state.apps).flatMap((rows) => rows.map(({ name }) => name as string));
}

test("lists its endpoints and its health", async () => {
  const { endpoints } = await bodyOf(await control("GET", ""));
  expect(endpoints).toContain("GET /__mock/health");
  expect(await bodyOf(await control("GET", "/health"))).toMatchObject({ status: "ok", operations: 62 });
});

describe("/__mock/state", () => {
  test("reads, replaces and resets the state", async () => {
    await createApp("first");
    const saved = await bodyOf(await control("GET", "/state"));
    await createApp("second");
    expect((await control("PUT", "/state", saved)).status).toBe(204);
    expect(appNames()).toEqual(["first"]);
    expect((await control("DELETE", "/state")).status).toBe(204);
    expect(appNames()).toEqual([]);
  });

  test("refuses an invalid snapshot, and keeps its state", async () => {
    await createApp("first");
    const response = await control("PUT", "/state", { version: 0 });
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).error.message).toContain("Not a snapshot");
    expect(appNames()).toEqual(["first"]);
  });
});

test("/__mock/requests lists and clears the log, without control requests", async () => {
  await mock.fetch(get("/meetings"));
  await mock.fetch(get("/presets"));
  const all = await bodyOf(await control("GET", "/requests"));
  const some = await bodyOf(await control("GET", "/requests?operation=presets/list"));
  expect([all.length, some.length]).toEqual([2, 1]);
  await control("DELETE", "/requests");
  expect(mock.requests.list()).toEqual([]);
});

describe("/__mock/clock", () => {
  test("sets, advances and releases the clock", async () => {
    await control("PUT", "/clock", { now: "2026-01-01T00:00:00Z" });
    expect(await bodyOf(await control("POST", "/clock/advance", { by: "PT5M" }))).toEqual({
      now: "2026-01-01T00:05:00.000Z",
    });
    expect(await bodyOf(await control("POST", "/clock/advance", { by: 1000 }))).toEqual({
      now: "2026-01-01T00:05:01.000Z",
    });
    await control("DELETE", "/clock");
    expect(Math.abs(mock.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  test.each([
    ["PUT", "/clock", { now: "yesterday" }, "yesterday is not a timestamp"],
    ["PUT", "/clock", {}, '"now"'],
    ["POST", "/clock/advance", { by: -1 }, "must not be negative"],
  ])("refuses %s %s %j", async (method, path, body, reason) => {
    const response = await control(method, path, body);
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).error.message).toContain(reason);
  });
});

describe("/__mock/faults", () => {
  test("adds, lists and removes rules", async () => {
    const rule = { operation: "meetings/list", fault: "status=503", times: 1 };
    const { id } = await bodyOf(await control("POST", "/faults", rule));
    expect(await bodyOf(await control("GET", "/faults"))).toEqual([{ id, ...rule }]);
    expect((await mock.fetch(get("/meetings"))).status).toBe(503);
    await control("POST", "/faults", rule);
    await control("POST", "/faults", rule);
    expect((await control("DELETE", `/faults/${id + 1}`)).status).toBe(204);
    expect((await control("DELETE", `/faults/${id + 1}`)).status).toBe(404);
    await control("DELETE", "/faults");
    expect(mock.faults.list()).toEqual([]);
  });

  test.each([{ fault: "boom" }, { fault: "reset", rate: "1" }, "reset"])(
    "refuses the invalid rule %j",
    async (rule) => {
      const response = await control("POST", "/faults", rule);
      expect(response.status).toBe(400);
      expect(mock.faults.list()).toEqual([]);
    },
  );
});

describe("/__mock/deliveries", () => {
  const deliver = async (request: Request) => new Response(null, { status: request.url.endsWith("/down") ? 503 : 200 });
  const sent = { event: "meeting.started", to: "http://localhost/hooks" };

  beforeEach(async () => {
    ({ mock } = await startMock({ deliver }));
  });

  test("sends an event, lists the deliveries, and clears them", async () => {
    const delivery = await bodyOf(await control("POST", "/deliveries", sent));
    expect(delivery).toMatchObject({ event: "meeting.started", status: "delivered", attempts: [{ status: 200 }] });
    await control("POST", "/deliveries", { ...sent, event: "meeting.ended" });
    expect(await bodyOf(await control("GET", "/deliveries"))).toHaveLength(2);
    expect(await bodyOf(await control("GET", "/deliveries?event=meeting.started"))).toEqual([delivery]);
    expect((await control("DELETE", "/deliveries")).status).toBe(204);
    expect(await bodyOf(await control("GET", "/deliveries"))).toEqual([]);
  });

  test("redelivers", async () => {
    const { id } = await bodyOf(await control("POST", "/deliveries", sent));
    expect(await bodyOf(await control("POST", `/deliveries/${id}/redeliver`))).toMatchObject({
      id,
      status: "delivered",
    });
    expect((await control("POST", "/deliveries/none/redeliver")).status).toBe(404);
  });

  test("retries without delay, and lists the outcomes", async () => {
    const webhook = { name: "Back end", url: "http://localhost/down", events: ["meeting.started"] };
    await mock.fetch(request("POST", "/webhooks", { body: webhook }));
    mock.simulate.startSession({ meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834" });
    const [delivery] = await bodyOf(await control("POST", "/deliveries/flush"));
    expect(delivery.status).toBe("failed");
    expect(delivery.attempts).toHaveLength(6);
  });

  test.each([
    [undefined, "event is missing"],
    [{ ...sent, event: "meeting.paused" }, "known events are meeting.started"],
    [{ ...sent, to: undefined }, "to is missing"],
  ])("refuses %j", async (body, reason) => {
    const response = await control("POST", "/deliveries", body);
    expect(response.status).toBe(422);
    expect((await bodyOf(response)).error.message).toContain(reason);
  });
});

test("responds 404 to an unknown simulation and lists the known ones, and refuses unknown paths and methods", async () => {
  const response = await control("POST", "/simulate/rapture");
  expect(response.status).toBe(404);
  expect((await bodyOf(response)).error.message).toContain("Unknown simulation rapture");
  expect((await control("GET", "/nowhere")).status).toBe(404);
  expect((await control("DELETE", "/health")).status).toBe(405);
});

test("reset clears the log and the faults", async () => {
  mock.faults.add({ fault: "status=500" });
  await mock.fetch(get("/meetings"));
  mock.reset();
  expect(mock.requests.list()).toEqual([]);
  expect((await mock.fetch(get("/meetings"))).status).toBe(200);
});
