import { download, RtkAbortError, RtkApiError, RtkConnectionError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { apiToken, caught, createStub } from "../clients.ts";
import { closedUrl, startServer } from "../server.ts";

const fileUrl = "https://files.example.com/a/file.csv?X-Signature=s1gn4ture";
const file = () => new Response("a,b\n1,2\n", { headers: { "content-type": "text/csv", "content-length": "8" } });

async function textOf({ body }: { body: ReadableStream<Uint8Array> }): Promise<string> {
  return new Response(body as unknown as BodyInit).text();
}

describe("a download", () => {
  test("has a type, a length and progress", async () => {
    const progress: object[] = [];
    const chunks = ["a,b\n", "1,", "2\n"].map((text) => new TextEncoder().encode(text));
    const stream = new ReadableStream({
      pull: (controller) => {
        const chunk = chunks.shift();
        return chunk ? controller.enqueue(chunk) : controller.close();
      },
    });
    const reply = new Response(stream, { headers: file().headers });
    const onProgress = (at: object) => void progress.push(at);
    const result = await download(fileUrl, { fetch: async () => reply, onProgress });
    expect(result).toMatchObject({ contentType: "text/csv", totalBytes: 8 });
    expect(await textOf(result)).toBe("a,b\n1,2\n");
    expect(progress).toEqual([4, 6, 8].map((receivedBytes) => ({ receivedBytes, totalBytes: 8 })));
  });

  test.each<[string, HeadersInit]>([
    ["is not said", {}],
    ["is that of the compressed file", { "content-length": "8", "content-encoding": "gzip" }],
  ])("has no length if it %s", async (_, headers) => {
    const reply = new Response(new Blob(["a"]), { headers });
    expect(await download(fileUrl, { fetch: async () => reply })).toMatchObject({ totalBytes: undefined });
  });

  test("of an empty file is empty", async () => {
    expect(await textOf(await download(fileUrl, createStub(new Response(null))))).toBe("");
  });

  test("never sends the API token or anything else from the client", async () => {
    const { url, requests } = await startServer((_, response) => response.end("a"));
    await textOf(await download(`${url}/a`));
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
    expect(JSON.stringify(requests[0]?.headers)).not.toContain(apiToken);
  });

  test("follows a redirect", async () => {
    const target = await startServer((_, response) => response.end("moved"));
    const { url } = await startServer((_, response) => response.writeHead(302, { location: target.url }).end());
    expect(await textOf(await download(url))).toBe("moved");
    expect(target.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("reads no further than its consumer", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>(
      { pull: (controller) => controller.enqueue(new Uint8Array(++pulled)) },
      { highWaterMark: 0 },
    );
    const { body } = await download(fileUrl, { fetch: async () => new Response(endless as unknown as BodyInit) });
    const reader = body.getReader();
    await reader.read();
    await reader.cancel("enough");
    expect(pulled).toBeLessThan(5);
  });
});

describe("an error", () => {
  test.each([403, 410])("with %i says that the URL has expired", async (status) => {
    const stub = createStub(new Response("<Error><Code>AccessDenied</Code></Error>", { status }));
    const error = await caught(download(fileUrl, stub));
    expect(error).toBeInstanceOf(RtkApiError);
    expect((error as Error).message).toBe(
      `[${status}] GET /a/file.csv: the URL has expired, get a new one from the operation: <Error><Code>AccessDenied</Code></Error>`,
    );
  });

  test("with another status is an RtkApiError that shows no signature", async () => {
    const stub = createStub(new Response(`no such file ${new URL(fileUrl).search}`, { status: 404 }));
    const error = await caught(download(fileUrl, stub));
    expect(error).toMatchObject({ name: "RtkApiError", status: 404, path: "/a/file.csv" });
    expect(JSON.stringify(error) + String(error)).not.toContain("s1gn4ture");
  });

  test("of the connection is an RtkConnectionError that shows no signature", async () => {
    const error = await caught(download(`${await closedUrl()}/a?X-Signature=s1gn4ture`));
    expect(error).toBeInstanceOf(RtkConnectionError);
    expect(String(error)).toContain("ECONNREFUSED");
    expect(String(error)).not.toContain("s1gn4ture");
  });
});

describe("the body", () => {
  const breaking = () =>
    startServer((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("a", () => setImmediate(() => response.destroy()));
    });
  const stalling = () => startServer((_, response) => response.write("a"));

  test("of a connection that breaks is an RtkConnectionError", async () => {
    const { url } = await breaking();
    await expect(download(url).then(textOf)).rejects.toBeInstanceOf(RtkConnectionError);
  });

  test("ends with an abort", async () => {
    const { url, sockets } = await stalling();
    const controller = new AbortController();
    const reader = (await download(url, { signal: controller.signal })).body.getReader();
    await reader.read();
    controller.abort("enough");
    const error = await caught(reader.read());
    expect(error).toBeInstanceOf(RtkAbortError);
    expect(error).toMatchObject({ cause: "enough" });
    if (!sockets[0]?.destroyed) await new Promise((resolve) => sockets[0]?.once("close", resolve));
  });

  test("ends the connection when it is cancelled", async () => {
    const { url, sockets } = await stalling();
    const { body } = await download(url);
    await body.cancel();
    if (!sockets[0]?.destroyed) await new Promise((resolve) => sockets[0]?.once("close", resolve));
  });
});

test("an onProgress that throws ends the download with its error, and closes the connection", async () => {
  const closed = Promise.withResolvers<void>();
  const { url } = await startServer((_, response) => {
    response.on("close", () => closed.resolve());
    response.writeHead(200).write("some");
  });
  const onProgress = () => {
    throw new RangeError("mine");
  };
  const { body } = await download(url, { onProgress });
  await expect(body.getReader().read()).rejects.toThrow(new RangeError("mine"));
  await closed.promise;
});

test("an abort before the response is an RtkAbortError", async () => {
  const controller = new AbortController();
  const { url } = await startServer(() => controller.abort("enough"));
  const error = await caught(download(url, { signal: controller.signal }));
  expect(error).toBeInstanceOf(RtkAbortError);
  expect(error).toMatchObject({ cause: "enough" });
});
