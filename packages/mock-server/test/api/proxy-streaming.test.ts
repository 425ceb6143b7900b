import { once } from "node:events";
import { type IncomingMessage, request as openRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { proxiedPath, send, startProxy } from "../support/proxied.ts";
import { roundTrip, startEcho } from "../support/round-trip.ts";
import { startUpstream } from "../support/upstream.ts";

describe("forwards bodies of any size unchanged, both ways", () => {
  test.each([
    [1_000_000, "content-length"],
    [1_000_001, "content-length"],
    [1_000_001, "chunked"],
  ])("%i bytes, %s", async (bytes, form) => {
    const echo = await startEcho();
    const { mock, url } = await startProxy(echo.url);
    const headers: Record<string, string> = form === "chunked" ? {} : { "content-length": String(bytes) };
    const { sent, returned } = await roundTrip(`${url}${proxiedPath}`, bytes, headers);
    expect([echo.received(), returned]).toEqual([sent, sent]);
    const [record] = mock.requests.list();
    expect(record).toMatchObject({ body: `(${bytes} bytes)`, response: `(${bytes} bytes)` });
    expect(record?.unchecked ?? []).toEqual(
      bytes <= 1_000_000
        ? []
        : ["request", "response"].map(
            (side) => `the ${side} body was not checked: it has ${bytes} bytes, and only 1000000 are read`,
          ),
    );
  });

  test("a DELETE with a chunked body", async () => {
    const echo = await startEcho();
    const { url } = await startProxy(echo.url);
    const headers = { "transfer-encoding": "chunked" };
    expect((await send(`${url}${proxiedPath}`, { method: "DELETE", headers }, "first")).text).toBe("first");
  });

  test("a small response that is large after decoding", async () => {
    const upstream = await startUpstream((_, outgoing) => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      outgoing.writeHead(200, headers).end(gzipSync(Buffer.alloc(20_000_000, " ")));
    });
    const { mock, url } = await startProxy(upstream);
    await send(`${url}${proxiedPath}`, {});
    expect(mock.requests.list()[0]?.unchecked).toEqual([
      "the response body was not checked: it has more than 1000000 bytes when it is decoded, and only 1000000 are read",
    ]);
  });
});

test("forwards each chunk as soon as it arrives", async () => {
  const upstream = await startUpstream(async (incoming, outgoing) => {
    const [first] = await once(incoming, "data");
    outgoing.writeHead(200, { "content-type": "text/plain" }).write(`got ${first}`);
    incoming.on("data", (second) => outgoing.end(`, then ${second}`));
  });
  const { url } = await startProxy(upstream);
  const outgoing = openRequest(`${url}${proxiedPath}`, { method: "POST" });
  outgoing.write("one");
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  expect(String((await once(incoming, "data"))[0])).toBe("got one");
  outgoing.end("two");
  expect(String((await once(incoming, "data"))[0])).toBe(", then two");
});

test("forwards a refusal that is sent before the body has arrived completely", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(413, { "content-type": "text/plain" }).end("too large");
  });
  const { url } = await startProxy(upstream);
  const { incoming, text } = await send(`${url}${proxiedPath}`, { method: "POST" }, "x".repeat(5_000_000));
  expect([incoming.statusCode, text]).toEqual([413, "too large"]);
});
