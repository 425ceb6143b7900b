import type { IncomingHttpHeaders } from "node:http";
import { verifyWebhook } from "@org/rtk-client/webhooks";
import { expect, test } from "vitest";
import { outcomes } from "../support/captured-deliveries.ts";
import { startMock, webinar } from "../support/client.ts";
import { findUnusedUrl, startReceiver } from "../support/receiver.ts";

const event = "meeting.participantJoined";

test("an event reaches a server on this machine exactly as signed", async () => {
  const { mock } = await startMock({ empty: true });
  const arrived = Promise.withResolvers<{ method: string; headers: IncomingHttpHeaders; body: Buffer }>();
  const to = await startReceiver(async (incoming, outgoing) => {
    const { method = "", headers } = incoming;
    arrived.resolve({ method, headers, body: Buffer.concat(await incoming.toArray()) });
    outgoing.end("Handled");
  });
  const delivery = await mock.deliveries.trigger({
    event,
    to,
    payload: { participant: { userDisplayName: "Zoë 🎥" } },
  });
  expect(delivery).toMatchObject({ status: "delivered", attempts: [{ status: 200, response: "Handled" }] });
  const { method, headers, body } = await arrived.promise;
  expect([method, headers["content-type"], headers["content-length"]]).toEqual([
    "POST",
    "application/json",
    String(body.length),
  ]);
  const verified = await verifyWebhook({ body, headers }, { publicKey: await mock.deliveries.publicKey() });
  expect(verified).toMatchObject({ event: { participant: { userDisplayName: "Zoë 🎥" } }, deliveryId: delivery.id });
});

test("localhost and other spellings of loopback addresses are this machine", async () => {
  const { mock } = await startMock({ empty: true });
  const { port } = new URL(await startReceiver((_, outgoing) => outgoing.end()));
  for (const host of ["localhost", "127.0.0.1", "127.1", "0x7f000001"]) {
    expect(await mock.deliveries.trigger({ event, to: `http://${host}:${port}/` }), host).toMatchObject({
      status: "delivered",
    });
  }
});

test.each(["http://192.0.2.1:9/", "http://[2001:db8::1]:9/", "http://0.0.0.0:9/", "https://169.254.169.254/"])(
  "sends nothing to %s, and logs the reason",
  async (to) => {
    const { mock } = await startMock({ empty: true });
    const { status, attempts, error } = await mock.deliveries.trigger({ event, to });
    expect([status, attempts]).toEqual(["refused", []]);
    expect(error).toContain("is not this machine");
    expect(error).toContain("allowRemoteWebhooks");
  },
);

test("sends nothing to an unknown host, without retries", async () => {
  const { mock, rtk } = await startMock();
  await rtk.webhooks.create({ name: "Back end", url: "http://nowhere.invalid/hooks", events: ["meeting.started"] });
  mock.simulate.startSession(webinar.meeting);
  await mock.deliveries.settled();
  expect(mock.deliveries.list()).toMatchObject([{ status: "refused", attempts: [] }]);
  expect(mock.deliveries.list()[0]?.error).toContain("nowhere.invalid is not this machine");
});

test.each(["ftp://127.0.0.1/hooks", "file:///etc/passwd", "not a URL"])(
  "refuses %s, which is not an HTTP URL",
  async (to) => {
    const { mock } = await startMock({ empty: true });
    expect(await mock.deliveries.trigger({ event, to })).toMatchObject({
      status: "refused",
      error: `${to} is not an HTTP URL`,
    });
  },
);

test("allowRemoteWebhooks allows any host", async () => {
  const { mock } = await startMock({ empty: true, allowRemoteWebhooks: true });
  const { status, attempts } = await mock.deliveries.trigger({ event, to: "http://nowhere.invalid/hooks" });
  expect(status).toBe("failed");
  expect(attempts[0]?.error).toContain("nowhere.invalid");
});

test("redirects are not followed", async () => {
  const { mock } = await startMock({ empty: true });
  const paths: unknown[] = [];
  const to = await startReceiver(({ url }, outgoing) => {
    paths.push(url);
    outgoing.writeHead(307, { location: "http://192.0.2.1/" }).end();
  });
  expect(await mock.deliveries.trigger({ event, to })).toMatchObject({ status: "failed", attempts: [{ status: 307 }] });
  expect(paths).toEqual(["/hooks"]);
});

test.each([
  ["refuses the connection", undefined, "ECONNREFUSED"],
  ["resets it", "reset", "ECONNRESET"],
  ["breaks off its response", "half", "aborted"],
])("retries a server that %s", async (_, failure, reason) => {
  const { mock, rtk } = await startMock();
  const fail = await startReceiver((_, outgoing) => {
    if (failure === "half") outgoing.writeHead(200, { "content-length": 100 }).write("half", () => outgoing.destroy());
    else outgoing.destroy();
  });
  const url = failure === undefined ? await findUnusedUrl() : fail;
  await rtk.webhooks.create({ name: "Back end", url, events: ["meeting.started"] });
  mock.simulate.startSession(webinar.meeting);
  await mock.deliveries.flush();
  const [delivery] = mock.deliveries.list();
  expect(delivery?.status).toBe("failed");
  expect(delivery?.attempts).toHaveLength(6);
  for (const { status, error } of delivery?.attempts ?? []) {
    expect(status).toBeUndefined();
    expect(error).toMatch(reason === "ECONNRESET" ? /ECONNRESET|socket hang up/ : reason);
  }
});

test("reads only the beginning of an endless response", async () => {
  const { mock } = await startMock({ empty: true });
  const closed = Promise.withResolvers<void>();
  const to = await startReceiver((_, outgoing) => {
    // Yields, so that the other end can close: Node 26 may write without yielding.
    const write = () => void (outgoing.destroyed || outgoing.write("x".repeat(1000), () => setImmediate(write)));
    outgoing.once("close", closed.resolve);
    write();
  });
  const { status, attempts } = await mock.deliveries.trigger({ event, to });
  expect([status, attempts[0]?.response]).toEqual(["delivered", "x".repeat(500)]);
  await closed.promise;
});

test("closing the mock server closes the connections to webhooks", async () => {
  const { mock, rtk } = await startMock();
  const arrived = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  const url = await startReceiver((incoming) => {
    incoming.socket.once("close", () => closed.resolve());
    arrived.resolve();
  });
  await rtk.webhooks.create({ name: "Back end", url, events: ["meeting.started"] });
  mock.simulate.startSession(webinar.meeting);
  await arrived.promise;
  await mock.close();
  await closed.promise;
  expect(outcomes(mock)).toEqual([["meeting.started", "failed", [undefined]]]);
});
