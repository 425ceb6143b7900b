import {
  createPublicKeySource,
  type HandleWebhooksOptions,
  handleWebhooks,
  importPublicKey,
  type WebhookHandlers,
} from "@org/rtk-client/webhooks";
import type { MockServer } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import { outcomes, register, startCapturingDeliveries, url } from "../support/captured-deliveries.ts";
import { startMock, webinar } from "../support/client.ts";

const event = "meeting.started";
const order = { event, to: url } as const;

type Handle = (request: Request) => Promise<Response>;

interface Story extends HandleWebhooksOptions {
  /** The handler of the event. */
  handler?: () => void | Promise<void>;
  /** Wraps the handler. */
  onTheWay?: (handle: Handle, request: Request) => Promise<Response>;
}

/** Starts a mock server whose events go to a handler of the client, and counts the accepted ones. */
async function startHandling({
  handler = () => {},
  onTheWay = (handle, request) => handle(request),
  ...options
}: Story = {}) {
  let handled = 0;
  const handlers: WebhookHandlers = {
    [event]: () => {
      handled++;
      return handler();
    },
  };
  const publicKey = async () => importPublicKey(await mock.deliveries.publicKey());
  const handle = handleWebhooks(handlers, { publicKey, onError: () => {}, ...options });
  const { mock, rtk } = await startMock({ deliver: (request) => onTheWay(handle, request) });
  await register(rtk, [event]);
  return { mock, count: () => handled };
}

async function startSession(mock: MockServer): Promise<unknown[]> {
  mock.simulate.startSession(webinar.meeting);
  await mock.deliveries.flush();
  return outcomes(mock);
}

describe("an event", () => {
  test("delivered twice is handled once", async () => {
    const { mock, count } = await startHandling();
    const { id } = await mock.deliveries.trigger(order);
    expect(await mock.deliveries.redeliver(id)).toMatchObject({
      status: "delivered",
      attempts: [{ response: "This delivery has been handled before" }],
    });
    expect(count()).toBe(1);
  });

  test("whose handler throws is retried, and handled again", async () => {
    const failures = [new Error("no database"), new Error("no database")];
    const handler = () => {
      const failure = failures.shift();
      if (failure) throw failure;
    };
    const { mock, count } = await startHandling({ handler });
    expect(await startSession(mock)).toEqual([[event, "delivered", [500, 500, 200]]]);
    expect(count()).toBe(3);
  });

  test("whose connection breaks while it is handled is retried, but not handled again", async () => {
    const begun = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const answers: Promise<Response>[] = [];
    const breakFirst = async (handle: Handle, request: Request) => {
      const answer = handle(request);
      if (answers.push(answer) > 1) return answer;
      await begun.promise;
      throw new Error("ECONNRESET");
    };
    const handler = () => {
      begun.resolve();
      return gate.promise;
    };
    const { mock, count } = await startHandling({ handler, onTheWay: breakFirst });
    mock.deliveries.subscribe(({ attempts }) => attempts.length === 2 && gate.resolve());
    expect(await startSession(mock)).toEqual([[event, "delivered", [undefined, 503, 200]]]);
    expect(count()).toBe(1);
  });

  test("of a megabyte is handled, one of more than a mebibyte is not", async () => {
    const { mock, count } = await startHandling();
    const send = (length: number) => mock.deliveries.trigger({ ...order, payload: { padding: "x".repeat(length) } });
    expect(await send(1_000_000)).toMatchObject({ status: "delivered" });
    expect(await send(1024 * 1024)).toMatchObject({ status: "failed", attempts: [{ status: 413 }] });
    expect(count()).toBe(1);
  });
});

describe("refuses a delivery that differs from the signed one, without retries:", () => {
  const reserialised: Story["onTheWay"] = async (handle, request) =>
    handle(new Request(request, { body: JSON.stringify(await request.json(), null, 2) }));
  const withHeader = (name: string, change: (value: string) => string) => (handle: Handle, request: Request) => {
    request.headers.set(name, change(request.headers.get(name) ?? ""));
    return handle(request);
  };

  test.each<[string, Story["onTheWay"], number]>([
    ["serialised again", reserialised, 403],
    ["empty", (handle, request) => handle(new Request(request, { body: "" })), 400],
    ["with a signature of another body", withHeader("rtk-signature", (old) => `AAAA${old.slice(4)}`), 403],
    ["with a signature that is not base64", withHeader("rtk-signature", () => "?"), 400],
    ["with two signatures", withHeader("rtk-signature", (old) => `${old}, ${old}`), 400],
    ["without an id", withHeader("rtk-uuid", () => ""), 400],
  ])("%s", async (_, onTheWay, status) => {
    const { mock, count } = await startHandling(onTheWay && { onTheWay });
    expect(await startSession(mock)).toEqual([[event, "failed", [status]]]);
    expect(count()).toBe(0);
  });

  test("for a handler with another server's key", async () => {
    const other = await startCapturingDeliveries();
    const { mock, count } = await startHandling({ publicKey: await other.mock.deliveries.publicKey() });
    expect(await startSession(mock)).toEqual([[event, "failed", [403]]]);
    expect(count()).toBe(0);
  });
});

describe("the handler's key", () => {
  /** Creates a source that fetches the given keys in turn, with a clock set by the test. */
  function createKeys(answers: (() => Promise<string>)[]) {
    const time = { ms: 0 };
    const fetch = async () => Response.json({ data: { publicKey: await answers.shift()?.() } });
    return { time, publicKey: createPublicKeySource({ fetch, now: () => time.ms }) };
  }

  test("cannot be fetched: the event is retried until it can", async () => {
    const answers = [() => Promise.reject(new Error("ENOTFOUND")), () => mock.deliveries.publicKey()];
    const { time, publicKey } = createKeys(answers);
    const { mock, count } = await startHandling({ publicKey });
    const counts: number[] = [];
    mock.deliveries.subscribe(({ attempts }) => {
      counts.push(count());
      if (attempts.length === 2) time.ms = 60_000;
    });
    expect(await startSession(mock)).toEqual([[event, "delivered", [503, 503, 200]]]);
    expect(counts).toEqual([0, 0, 1]);
    expect(mock.deliveries.list()[0]?.attempts[0]?.response).toMatch(/^key-unavailable: .*ENOTFOUND/);
  });

  test("was fetched before a rotation: events with the new key are retried until it is known", async () => {
    const other = await startCapturingDeliveries();
    const { time, publicKey } = createKeys([other.mock.deliveries.publicKey, () => mock.deliveries.publicKey()]);
    const { mock, count } = await startHandling({ publicKey });
    await publicKey();
    mock.deliveries.subscribe(({ attempts }) => {
      if (attempts.length === 3) time.ms = 60_000;
    });
    expect(await startSession(mock)).toEqual([[event, "delivered", [503, 503, 503, 200]]]);
    expect(mock.deliveries.list()[0]?.attempts[0]?.response).toMatch(/^unsettled-signature: /);
    expect(count()).toBe(1);
  });
});
