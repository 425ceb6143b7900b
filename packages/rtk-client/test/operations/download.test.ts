import { download, RtkAbortError, RtkApiError, RtkConnectionError, RtkInputError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { apiToken, caught, createClient, createStub, json } from "../clients.ts";
import { sampleCall } from "../description.ts";
import { closedUrl, startServer } from "../server.ts";

const fileUrl = "https://files.example.com/a/file.csv?X-Signature=s1gn4ture";
const file = () => new Response("a,b\n1,2\n", { headers: { "content-type": "text/csv", "content-length": "8" } });
const soon = () => new Date(Date.now() + 60_000).toISOString();
const past = "2023-01-01T00:00:00Z";

async function textOf({ body }: { body: ReadableStream<Uint8Array> }): Promise<string> {
  return new Response(body as unknown as BodyInit).text();
}

describe("the URL", () => {
  test.each<[string, string | object, string]>([
    ["itself", fileUrl, fileUrl],
    ["of a chat", { success: true, data: { chat_download_url: fileUrl, chat_download_url_expiry: soon() } }, fileUrl],
    ["of a transcript, without its envelope", { transcript_download_url: fileUrl }, fileUrl],
    ["of a result with its response", { data: { success: true, data: { download_url: fileUrl } } }, fileUrl],
    [
      "of an event",
      { event: "meeting.summary", summaryDownloadUrl: fileUrl, summaryDownloadUrlExpiry: soon() },
      fileUrl,
    ],
    [
      "of a recording, rather than of its audio",
      { data: { audio_download_url: "https://other.example", download_url: fileUrl, download_url_expiry: soon() } },
      fileUrl,
    ],
    ["of the audio, if there is nothing else", { data: { audio_download_url: fileUrl, download_url: null } }, fileUrl],
  ])("%s", async (_, source, url) => {
    const stub = createStub(file());
    expect(await textOf(await download(source, stub))).toBe("a,b\n1,2\n");
    expect(stub.requests.map((request) => request.url)).toEqual([url]);
  });

  test.each(["sessions/get-chat", "sessions/get-transcript", "sessions/get-summary", "recordings/get"])(
    "of what %s returns",
    async (id) => {
      const call = sampleCall(id);
      const reply = structuredClone(call.reply.body) as { data: Record<string, string> };
      for (const name in reply.data) if (/expiry$/i.test(name)) reply.data[name] = soon();
      const stub = createStub(json(reply));
      const files = createStub(file());
      const [resource, name] = call.names;
      const rtk = createClient(stub) as unknown as Record<string, Record<string, (params: object) => Promise<object>>>;
      const source = (await rtk[resource]?.[name]?.(call.pathParams)) as object;
      expect(await textOf(await download(source, files))).toBe("a,b\n1,2\n");
      expect(files.requests[0]?.url).toMatch(/^https:/);
    },
  );

  test.each<[string, string | object, string]>([
    ["nothing", { success: true, data: { id: "r", download_url: null } }, "source has no download URL yet"],
    ["no data", { success: true, data: null }, "source has no download URL yet"],
    ["no URL", "files/a.csv", "source is not an absolute URL"],
    ["an expiry that has passed", { download_url: fileUrl, download_url_expiry: past }, "source expired at"],
    ["an expiry that has passed", { chat_download_url: fileUrl, chat_download_url_expiry: past }, "source expired at"],
    ["an expiry that has passed", { summaryDownloadUrl: fileUrl, summaryDownloadUrlExpiry: past }, "source expired at"],
    ["an expiry that has passed", { audio_download_url: fileUrl, download_url_expiry: past }, "source expired at"],
    [
      "the files of a track recording",
      { data: { download_url: [{ layer_name: "default", download_urls: {} }] } },
      "source has several files: pass one URL of its download_url",
    ],
    ["the files under links", { data: { download_url: { links: [] } } }, "source has several files"],
  ])("%s is refused before anything is sent", async (_, source, words) => {
    const stub = createStub(file());
    const error = await caught(download(source, stub));
    expect(error).toBeInstanceOf(RtkInputError);
    expect((error as Error).message).toContain(words);
    expect(String(error)).not.toContain("s1gn4ture");
    expect(stub.requests).toHaveLength(0);
  });
});

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

test.each<[string, unknown, string]>([
  ["null", null, "source is null: pass a URL, or the result of an operation"],
  ["undefined", undefined, "source is undefined: pass a URL, or the result of an operation"],
  ["a number", 7, "source is 7: pass a URL, or the result of an operation"],
  ["a promise", Promise.resolve({}), "source is a promise: await the operation"],
  ["an object that contains itself", cyclic(), "source has no download URL yet"],
])("%s is refused with advice", async (_, source, message) => {
  const error = await caught(download(source as object));
  expect(error).toBeInstanceOf(RtkInputError);
  expect((error as Error).message).toBe(message);
});

function cyclic(): object {
  const source: Record<string, unknown> = {};
  source.data = source;
  return source;
}

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
