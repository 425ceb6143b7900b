import { type Download, type DownloadOptions, download, type RtkClient } from "@org/rtk-client";
import { expectTypeOf, test } from "vitest";

declare const rtk: RtkClient;

test("download takes a URL or a result", async () => {
  download("https://files.example.com/a");
  download(await rtk.sessions.getChat({ session_id: "s" }));
  download((await rtk.recordings.get({ recording_id: "r" })).data);
  // @ts-expect-error a number is not a URL
  download(7);
});

test("download takes the fetch that the client takes", () => {
  const options: DownloadOptions = { fetch, signal: AbortSignal.timeout(5) };
  download("https://files.example.com/a", options);
  download("https://files.example.com/a", { fetch: async (request) => new Response(request.url) });
  download("https://files.example.com/a", {
    onProgress: ({ receivedBytes, totalBytes }) => {
      expectTypeOf(receivedBytes).toBeNumber();
      expectTypeOf(totalBytes).toEqualTypeOf<number | undefined>();
    },
  });
});

test("download resolves to a file being downloaded", () => {
  expectTypeOf(download).returns.toEqualTypeOf<Promise<Download>>();
  expectTypeOf<Download>().toEqualTypeOf<{
    body: ReadableStream<Uint8Array>;
    contentType: string | undefined;
    totalBytes: number | undefined;
  }>();
});
