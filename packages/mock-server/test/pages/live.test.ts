import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { appId, startMock, webinar } from "../support/client.ts";
import { bodyOf, get, request } from "../support/requests.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock({ deliver: () => new Response() }));
});

/** Subscribes to the live view. @returns a function that resolves to the next view that passes a test */
// biome-ignore lint/suspicious/noExplicitAny: the tests assert the shape of the views.
async function follow(query = ""): Promise<(pass: (view: any) => boolean) => Promise<any>> {
  const response = await mock.fetch(`http://mock.example/__mock/live${query}`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  onTestFinished(() => reader.cancel());
  let text = "";
  return async (pass) => {
    for (;;) {
      const end = text.indexOf("\n\n");
      const view = end < 0 ? undefined : JSON.parse(text.slice("data: ".length, end));
      if (end >= 0) text = text.slice(end + 2);
      if (view && pass(view)) return view;
      if (end >= 0) continue;
      const { value, done } = await reader.read();
      if (done) throw new Error("The stream has ended");
      text += decoder.decode(value, { stream: true });
    }
  };
}

test("shows current participants of a session, and updates automatically", async () => {
  const next = await follow();
  const first = await next(() => true);
  expect(first).toMatchObject({ app_id: appId, clock: { stopped: false }, requests: [], due: { items: [], total: 0 } });
  mock.clock.set("2026-01-05T09:00:00Z");
  mock.simulate.join(webinar.mark);
  const { meetings } = await next((view) => view.meetings.items[0]?.session?.present.total === 1);
  expect(meetings.items[0]).toMatchObject({
    id: webinar.meeting.meeting_id,
    session: { present: { items: [{ display_name: "Mark", joined_at: "2026-01-05T09:00:00.000Z" }] } },
  });
  mock.simulate.leave(webinar.mark);
  const { due } = await next((view) => view.due.total > 0);
  expect(due.items[0]).toMatchObject({ step: "end-session", due: "2026-01-05T09:01:00.000Z" });
});

test("shows requests, faults and deliveries without their bodies", async () => {
  const next = await follow();
  mock.faults.add({ operation: "meetings/list", fault: "status=503", times: 1 });
  await mock.fetch(get("/meetings"));
  await mock.fetch(get("/meetings"));
  const { requests } = await next((view) => view.requests.length === 2);
  expect(requests.map(({ id, status, fault }: never) => [id, status, fault])).toEqual([
    [2, 200, undefined],
    [1, 503, "status=503"],
  ]);
  expect(requests[0]).not.toHaveProperty("response");
  await mock.deliveries.trigger({ event: "meeting.started", to: "http://localhost/hooks" });
  const { deliveries } = await next((view) => view.deliveries.length === 1);
  expect(deliveries[0]).toMatchObject({ event: "meeting.started", status: "delivered", attempts: 1, response: 200 });
  expect(deliveries[0]).not.toHaveProperty("payload");
});

test("shows one app, limited to meetings with a text", async () => {
  await mock.fetch(
    request("POST", "/meetings", { scope: "/accounts/a/realtime/kit/other", body: { title: "Elsewhere" } }),
  );
  const other = await (await follow("?app_id=other&search=else"))(() => true);
  expect(other).toMatchObject({ app_id: "other", meetings: { total: 1, items: [{ title: "Elsewhere" }] } });
  const none = await (await follow("?app_id=other&search=nothing"))(() => true);
  expect(none.meetings).toEqual({ items: [], total: 0 });
  expect(none.apps.map(({ id }: { id: string }) => id)).toContain(appId);
});

test("merges changes in quick succession into one view", async () => {
  const next = await follow();
  await next(() => true);
  for (let count = 0; count < 200; count++) mock.clock.advance(1);
  let views = 0;
  mock.simulate.startSession(webinar.meeting);
  await next((view) => {
    views++;
    return view.meetings.items[0].session !== undefined;
  });
  expect(views).toBe(1);
});

test("truncates a long list and reports its length", async () => {
  for (let count = 0; count < 40; count++)
    await mock.fetch(request("POST", "/meetings", { body: { title: `${count}` } }));
  const { meetings } = await (await follow())(() => true);
  expect(meetings.total).toBeGreaterThan(40);
  expect(meetings.items).toHaveLength(30);
  expect(meetings.items[0].title).toBe("39");
});

test("the stream ends when the server closes", async () => {
  const response = await mock.fetch("http://mock.example/__mock/live");
  const reader = response.body?.getReader();
  await reader?.read();
  await mock.close();
  await expect(reader?.read()).rejects.toThrow();
});

test("a request and a delivery can be read completely", async () => {
  await mock.fetch(get("/meetings?per_page=1"));
  const record = await bodyOf(await mock.fetch("http://mock.example/__mock/requests/1"));
  expect(record).toMatchObject({ id: 1, query: { per_page: "1" }, response: { success: true } });
  expect((await mock.fetch("http://mock.example/__mock/requests/9")).status).toBe(404);
  const { id } = await mock.deliveries.trigger({ event: "meeting.started", to: "http://localhost/hooks" });
  const delivery = await bodyOf(await mock.fetch(`http://mock.example/__mock/deliveries/${id}`));
  expect(delivery).toMatchObject({ id, payload: { event: "meeting.started" } });
  expect((await mock.fetch("http://mock.example/__mock/deliveries/none")).status).toBe(404);
});
