import { verifyWebhook } from "@org/rtk-client/webhooks";
import { describe, expect, test } from "vitest";
import { allEvents, outcomes, register, startCapturingDeliveries, url } from "../support/captured-deliveries.ts";
import { clientOf, unknownId, webinar } from "../support/client.ts";

const { meeting, ada, mark } = webinar;

describe("an event", () => {
  test("is sent to the subscribed webhooks, signed, with their ids", async () => {
    const { mock, rtk, requests } = await startCapturingDeliveries();
    const first = await register(rtk, ["meeting.started"]);
    const second = await register(rtk, ["meeting.started", "meeting.ended"]);
    await register(rtk, ["meeting.ended"]);
    await register(rtk, ["meeting.started"], false);
    const { id: session_id } = mock.simulate.startSession(meeting);
    await mock.deliveries.settled();
    const publicKey = await mock.deliveries.publicKey();
    const webhooks = await Promise.all(requests.map((request) => verifyWebhook(request.clone(), { publicKey })));
    expect(webhooks.map(({ webhookId }) => webhookId).sort()).toEqual([first, second].sort());
    expect(new Set(webhooks.map(({ deliveryId }) => deliveryId)).size).toBe(2);
    for (const { event } of webhooks) {
      expect(event).toMatchObject({
        event: "meeting.started",
        meeting: { id: meeting.meeting_id, sessionId: session_id },
      });
    }
    const [request] = requests as [Request];
    expect([request.method, request.url]).toEqual(["POST", url]);
    expect(request.headers.get("content-type")).toBe("application/json");
  });

  test("of another app is not sent", async () => {
    const { mock, requests } = await startCapturingDeliveries();
    await register(clientOf(mock, { appId: "another-app" }));
    mock.simulate.startSession(meeting);
    await mock.deliveries.settled();
    expect(requests).toEqual([]);
  });

  test("is sent to the webhook's URL at the time of the event", async () => {
    const { mock, rtk, requests } = await startCapturingDeliveries();
    const webhook_id = await register(rtk);
    mock.simulate.join(ada);
    await rtk.webhooks.update({ webhook_id, url: "https://studio.example.com/moved" });
    mock.simulate.join(mark);
    await rtk.webhooks.delete({ webhook_id });
    mock.simulate.endSession(meeting);
    await mock.deliveries.settled();
    expect(requests.map((request) => request.url)).toEqual([url, url, "https://studio.example.com/moved"]);
  });

  test("is not sent to the webhooks of the seed data", async () => {
    const { mock, requests } = await startCapturingDeliveries();
    mock.simulate.join(ada);
    mock.simulate.endSession(meeting);
    await mock.deliveries.settled();
    expect(requests).toEqual([]);
    expect(mock.deliveries.list()).toEqual([]);
  });

  test.each(allEvents)("%s matches the description", async (event) => {
    const { mock, rtk } = await startCapturingDeliveries();
    await register(rtk, [event]);
    mock.simulate.join(ada);
    const { data: recording } = await rtk.recordings.start(meeting);
    const { data: livestream } = await rtk.livestreams.start(meeting);
    mock.simulate.goLive({ livestream_id: livestream.id as string });
    mock.simulate.endSession(meeting);
    mock.simulate.finishRecording({ recording_id: recording.id });
    const session = { session_id: recording.session_id as string };
    mock.simulate.writeChat(session);
    mock.simulate.writeTranscript(session);
    mock.simulate.writeSummary(session);
    await mock.deliveries.settled();
    const deliveries = mock.deliveries.list(event);
    expect(deliveries.length).toBeGreaterThan(0);
    for (const { status, violations } of deliveries) expect([status, violations]).toEqual(["delivered", []]);
  });

  test("that violates the description is logged and not sent, unless the server is lenient", async () => {
    const order = { event: "meeting.started" as const, to: url, payload: { meeting: { id: 7 } } };
    const strict = await startCapturingDeliveries();
    const refused = await strict.mock.deliveries.trigger(order);
    expect(refused).toMatchObject({ status: "refused", attempts: [], violations: [{ location: "body.meeting.id" }] });
    expect(refused.error).toContain("meeting.id");
    expect(strict.requests).toEqual([]);
    const lenient = await startCapturingDeliveries([], { lenient: true });
    const sent = await lenient.mock.deliveries.trigger(order);
    expect(sent).toMatchObject({ status: "delivered", violations: [{ location: "body.meeting.id" }] });
  });

  test("is validated against the served description", async () => {
    const { mock, requests } = await startCapturingDeliveries();
    const schema = { type: "object", required: ["weather"] };
    const content = { "application/json": { schema, examples: { sunny: { value: { event: "meeting.started" } } } } };
    const webhooks = { "meeting.started": { post: { requestBody: { content }, responses: {} } } };
    await mock.describe({ openapi: "3.1.0", info: { title: "Other", version: "1" }, paths: {}, webhooks });
    const order = { event: "meeting.started" as const, to: url };
    expect((await mock.deliveries.trigger(order)).error).toContain("weather");
    await mock.deliveries.trigger({ ...order, payload: { weather: "fine" } });
    expect(await requests[0]?.json()).toEqual({ event: "meeting.started", weather: "fine" });
  });
});

describe("the log", () => {
  test("has the outcome of each event, and can be cleared", async () => {
    const { mock, rtk } = await startCapturingDeliveries([503, 200, 400]);
    mock.clock.set("2026-03-01T12:00:00Z");
    const webhookId = await register(rtk, ["meeting.started", "meeting.ended"]);
    mock.simulate.startSession(meeting);
    mock.clock.advance("PT5M");
    mock.simulate.endSession(meeting);
    expect(mock.deliveries.list()).toMatchObject([{ status: "pending", attempts: [] }, { status: "pending" }]);
    await mock.deliveries.flush();
    expect(outcomes(mock)).toEqual([
      ["meeting.started", "delivered", [503, 200]],
      ["meeting.ended", "failed", [400]],
    ]);
    const [delivery] = mock.deliveries.list("meeting.ended");
    expect(delivery).toMatchObject({ webhookId, url, at: "2026-03-01T12:05:00.000Z", violations: [] });
    expect(delivery?.payload).toMatchObject({ event: "meeting.ended", reason: "HOST_ENDED_MEETING" });
    mock.deliveries.clear();
    expect(mock.deliveries.list()).toEqual([]);
  });

  test("redacts the stream key, which the webhook receives", async () => {
    const { mock, requests } = await startCapturingDeliveries();
    await mock.deliveries.trigger({ event: "livestreaming.statusUpdate", to: url, payload: { streamKey: "hunter2" } });
    expect(await requests[0]?.text()).toContain("hunter2");
    expect(JSON.stringify(mock.deliveries.list())).not.toContain("hunter2");
  });

  test("calls subscribers for each attempt until they unsubscribe", async () => {
    const { mock } = await startCapturingDeliveries();
    const heard: string[] = [];
    const unsubscribe = mock.deliveries.subscribe(({ event, status }) => heard.push(`${event} ${status}`));
    await mock.deliveries.trigger({ event: "meeting.started", to: url });
    unsubscribe();
    await mock.deliveries.trigger({ event: "meeting.ended", to: url });
    expect(heard).toEqual(["meeting.started delivered"]);
  });

  test("keeps the last 1,000 deliveries", async () => {
    const { mock } = await startCapturingDeliveries();
    for (let count = 0; count < 10; count++) {
      await Promise.all(
        Array.from({ length: 100 }, () => mock.deliveries.trigger({ event: "meeting.summary", to: url })),
      );
    }
    await mock.deliveries.trigger({ event: "meeting.started", to: url });
    expect(mock.deliveries.list()).toHaveLength(1000);
    expect(mock.deliveries.list("meeting.started")).toHaveLength(1);
  });
});

describe("a redelivery", () => {
  test("is identical, and logged again", async () => {
    const { mock, requests } = await startCapturingDeliveries([400]);
    const { id } = await mock.deliveries.trigger({ event: "meeting.started", to: url });
    expect(await mock.deliveries.redeliver(id)).toMatchObject({ id, status: "delivered" });
    const [first, second] = requests as [Request, Request];
    expect(Object.fromEntries(second.headers)).toEqual(Object.fromEntries(first.headers));
    expect(await second.text()).toBe(await first.text());
    expect(outcomes(mock)).toEqual([
      ["meeting.started", "failed", [400]],
      ["meeting.started", "delivered", [200]],
    ]);
  });

  test("must be in the log", async () => {
    const { mock } = await startCapturingDeliveries();
    await expect(mock.deliveries.redeliver(unknownId)).rejects.toThrow(`Delivery with id ${unknownId} not found`);
  });
});
