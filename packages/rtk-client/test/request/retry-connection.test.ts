import { createRtkClient, type RtkClientOptions, RtkConnectionError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, caught, createClient, createStub, json } from "../clients.ts";
import { closedUrl, startServer } from "../server.ts";
import { useImmediateRetries } from "./support/immediate-retries.ts";

const ok = json({ success: true, data: [] });

useImmediateRetries();

describe("a connection", () => {
  const create = async (baseUrl: string, options?: RtkClientOptions) =>
    createRtkClient({ apiToken, accountId, appId, baseUrl, ...options });

  test("that is refused is retried, even for a POST, since nothing was sent", async () => {
    const rtk = await create(await closedUrl());
    for (const call of [rtk.meetings.list(), rtk.meetings.create({}), rtk.meetings.update({ meeting_id: "m" })]) {
      const error = await caught(call);
      expect(error).toBeInstanceOf(RtkConnectionError);
      expect(error).toMatchObject({ attempts: 3, message: expect.stringContaining("ECONNREFUSED") });
    }
  });

  test("with TLS to a server without TLS fails with that reason", async () => {
    const { url } = await startServer((_, response) => response.end());
    const rtk = await create(url.replace("http:", "https:"), { maxRetries: 0 });
    const error = await caught(rtk.meetings.list());
    expect(error).toMatchObject({ name: "RtkConnectionError" });
    expect((error as Error).message).toMatch(/: does it speak http:\/\/\?$/);
  });

  test("to an unknown host is retried for a POST", async () => {
    const unknown = new TypeError("fetch failed", {
      cause: Object.assign(new Error("getaddrinfo ENOTFOUND api.example.com"), { code: "ENOTFOUND" }),
    });
    const stub = createStub(unknown, ok);
    await createClient(stub, { maxRetries: 1 }).meetings.create({});
    expect(stub.requests).toHaveLength(2);
  });

  test.each([
    ["Bun", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" })],
    ["Deno", new TypeError("error sending request for url (http://a/): client error (Connect): tcp connect error")],
    [
      "Node, to several addresses",
      new TypeError("fetch failed", { cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }) }),
    ],
    [
      "Node, in time",
      new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "UND_ERR_CONNECT_TIMEOUT" }) }),
    ],
  ])("that was never made is recognized by the error of %s", async (_, refused) => {
    const stub = createStub(refused, ok);
    await createClient(stub, { maxRetries: 1 }).meetings.create({});
    expect(stub.requests).toHaveLength(2);
  });

  test("that breaks before the response: a GET is retried, a POST is not", async () => {
    const { url, requests } = await startServer((request) => request.socket.destroy());
    const rtk = await create(url);
    expect(await caught(rtk.meetings.list())).toMatchObject({ name: "RtkConnectionError", attempts: 3 });
    expect(await caught(rtk.meetings.create({}))).toMatchObject({ name: "RtkConnectionError", attempts: 1 });
    expect(requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "POST"]);
  });

  test("that breaks in the middle of the body: a GET is retried, a POST is not", async () => {
    const { url, requests } = await startServer((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"success":', () => response.destroy());
    });
    const rtk = await create(url);
    expect(await caught(rtk.meetings.list())).toMatchObject({ name: "RtkConnectionError", attempts: 3 });
    expect(await caught(rtk.meetings.create({}))).toMatchObject({ name: "RtkConnectionError", attempts: 1 });
    expect(requests).toHaveLength(4);
  });

  test("recovers within the retries", async () => {
    let count = 0;
    const { url } = await startServer((request, response) => {
      if (++count < 3) request.socket.destroy();
      else response.end('{"success":true,"data":[{"id":"m"}],"paging":{"total_count":1}}');
    });
    const { data } = await (await create(url)).meetings.list();
    expect(data).toMatchObject([{ id: "m" }]);
  });
});
