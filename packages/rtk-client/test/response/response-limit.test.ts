import { gzipSync } from "node:zlib";
import { createRtkClient, download, RtkResponseError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, caught, createClient, createStub, json } from "../clients.ts";
import { startServer } from "../server.ts";

const meetings = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";
const tooLong = { name: "RtkResponseError", attempts: 1, message: expect.stringContaining("maxResponseBytes (1000)") };
const long = () => json({ success: true, data: ["x".repeat(1000)] });

/** An endless body that counts its chunks. */
function endless() {
  const body = {
    pulled: 0,
    isCancelled: false,
    stream: new ReadableStream({
      pull(controller) {
        body.pulled++;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel() {
        body.isCancelled = true;
      },
    }),
  };
  return body;
}

describe("a response that is longer than maxResponseBytes", () => {
  test("is an RtkResponseError that names the option, and is fetched once", async () => {
    const stub = createStub(long());
    const rtk = createClient(stub, { maxResponseBytes: 1000, maxRetries: 2 });
    const error = await caught(rtk.meetings.list());
    expect(error).toBeInstanceOf(RtkResponseError);
    expect(error).toMatchObject({ ...tooLong, status: 200, operation: "meetings/list" });
    expect(stub.requests).toHaveLength(1);
  });

  test("is read to the last byte if the call allows it", async () => {
    const text = JSON.stringify({ success: true, data: ["ä".repeat(50)] });
    const maxResponseBytes = new TextEncoder().encode(text).length;
    const rtk = createClient(createStub(new Response(text)), { maxResponseBytes: 10 });
    expect(await rtk.meetings.list({}, { maxResponseBytes })).toEqual(JSON.parse(text));
    await expect(rtk.meetings.list({}, { maxResponseBytes: maxResponseBytes - 1 })).rejects.toThrow("longer than");
  });

  test("may be an error", async () => {
    const rtk = createClient(createStub(new Response("x".repeat(1001), { status: 500 })), { maxResponseBytes: 1000 });
    expect(await caught(rtk.meetings.list())).toMatchObject({ ...tooLong, status: 500 });
  });

  test.each(["text", "blob", "arrayBuffer"] as const)("is refused as %s at path level", async (parseAs) => {
    const rtk = createClient(createStub(long()), { maxResponseBytes: 1000 });
    expect(await caught(rtk.GET(meetings, { parseAs }))).toMatchObject(tooLong);
    const { data } = await rtk.GET(meetings, { parseAs, maxResponseBytes: 2000 });
    expect(await new Response(data).json()).toEqual({ success: true, data: ["x".repeat(1000)] });
  });

  test("is not refused as a stream, which the caller reads", async () => {
    const rtk = createClient(createStub(long()), { maxResponseBytes: 1000 });
    const { data } = await rtk.GET(meetings, { parseAs: "stream" });
    expect(await new Response(data).json()).toMatchObject({ success: true });
  });

  test("is read no further, and closed", async () => {
    const body = endless();
    const rtk = createClient(createStub(async () => new Response(body.stream)));
    await expect(rtk.meetings.list()).rejects.toThrow("maxResponseBytes (64000000)");
    expect(body.isCancelled).toBe(true);
    expect(body.pulled).toBeLessThan(70);
  });

  test("is counted after decompression", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 32));
    const { url, requests } = await startServer((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    const options = { apiToken, accountId, appId, baseUrl: url };
    const rtk = createRtkClient({ ...options, maxResponseBytes: 1_000_000 });
    await expect(rtk.meetings.list()).rejects.toMatchObject({ name: "RtkResponseError", attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test.each([-1, Number.NaN])("maxResponseBytes cannot be %s", async (maxResponseBytes) => {
    const call = createClient(createStub(long()), { maxResponseBytes }).meetings.list();
    await expect(call).rejects.toMatchObject({ name: "RtkInputError", parameter: "maxResponseBytes" });
  });
});

test("a download is not limited, but the text of its refusal is", async () => {
  const file = await download("https://files.example.com/a", {
    fetch: createStub(async () => new Response("x")).fetch,
  });
  expect(await new Response(file.body).text()).toBe("x");
  const body = endless();
  const fetch = async () => new Response(body.stream, { status: 403 });
  await expect(download("https://files.example.com/a", { fetch })).rejects.toBeInstanceOf(RtkResponseError);
  expect(body.isCancelled).toBe(true);
});

test("a body that is nested 10,000 levels deep is returned, on both levels and page by page", async () => {
  const text = `{"success":true,"data":[${"[".repeat(10_000)}${"]".repeat(10_000)}],"paging":{"total_count":1}}`;
  const rtk = createClient(createStub(async () => new Response(text)));
  expect((await rtk.meetings.list()).success).toBe(true);
  expect((await rtk.GET(meetings)).data?.success).toBe(true);
  const pages = [];
  for await (const page of rtk.meetings.list.pages()) pages.push(page);
  expect(pages).toHaveLength(1);
});
