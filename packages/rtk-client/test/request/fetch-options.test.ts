import { describe, expect, test, vi } from "vitest";
import { baseUrl, caught, createClient, createStub, json } from "../clients.ts";
import { connect, startEcho } from "./support/echo.ts";

describe("options of fetch", () => {
  /** Returns the second argument that a `fetch` received, without the signal. */
  async function secondArgument(client: object, call?: object): Promise<object> {
    const inits: object[] = [];
    const stub = createStub((_, { signal, ...init }) => {
      expect(signal).toBeInstanceOf(AbortSignal);
      inits.push(init);
      return Promise.resolve(json({ success: true, data: [] }));
    });
    await createClient(stub, client).meetings.list({}, call);
    return inits[0] as object;
  }
  const next = { revalidate: 60 };

  test("that Request ignores reach its second argument, per client and per call", async () => {
    expect(await secondArgument({}, { next })).toEqual({ next });
    expect(await secondArgument({ next })).toEqual({ next });
    expect(await secondArgument({ next, cf: { cacheTtl: 5 } }, { next: { tags: ["a"] } })).toEqual({
      next: { tags: ["a"] },
      cf: { cacheTtl: 5 },
    });
  });

  test("reach it when middleware replaces the request", async () => {
    const middleware = [{ onRequest: ({ request }: { request: Request }) => new Request(request) }];
    expect(await secondArgument({ middleware }, { next })).toEqual({ next });
  });

  test("are not those of the client or of openapi-fetch", async () => {
    const client = {
      onRetry: () => {},
      rateLimit: { requests: 100, perMs: 1 },
      timeoutMs: 5000,
      headers: { "x-a": "1" },
    };
    const call = { maxRetries: 1, timeoutMs: 4000, middleware: [], baseUrl, headers: { "x-b": "2" } };
    expect(await secondArgument(client, call)).toEqual({});
  });

  test("that Request knows are on the request, per client and per call", async () => {
    const stub = createStub();
    await createClient(stub, { cache: "no-store", credentials: "omit" }).meetings.list({}, { cache: "reload" });
    expect(stub.requests[0]).toMatchObject({ cache: "reload", credentials: "omit", redirect: "manual" });
  });

  test("include a dispatcher for the global fetch", async () => {
    const server = await startEcho();
    const dispatcher = { dispatch: vi.fn(() => expect.fail("dispatched")) };
    const rtk = connect(server, undefined, { maxRetries: 0 });
    expect(await caught(rtk.meetings.list({}, { dispatcher } as object))).toMatchObject({ name: "RtkConnectionError" });
    expect(dispatcher.dispatch).toHaveBeenCalledOnce();
    expect(server.requests).toHaveLength(0);
  });

  test("include openapi-fetch's requestInitExt", async () => {
    expect(await secondArgument({ requestInitExt: { dispatcher: "d" } })).toEqual({ dispatcher: "d" });
  });
});

test("a custom Request class creates the requests, per client and per call", async () => {
  class Marked extends Request {
    mark = "mine";
  }
  const stub = createStub();
  const rtk = createClient(stub, { Request: Marked });
  await rtk.meetings.list();
  await createClient(stub).meetings.list({}, { Request: Marked });
  expect(stub.requests).toMatchObject([{ mark: "mine" }, { mark: "mine" }]);
});
