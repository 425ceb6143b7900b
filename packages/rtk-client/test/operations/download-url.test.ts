import { download, RtkInputError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { caught, createClient, createStub, json } from "../clients.ts";
import { sampleCall } from "../description.ts";

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
