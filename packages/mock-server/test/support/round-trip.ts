import { createHash } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { pipeline } from "node:stream/promises";
import { startUpstream } from "./upstream.ts";

export interface RoundTrip {
  /** Digests of the bytes that the caller sent, the other server received, and the caller got back. */
  sent: string;
  received: string;
  returned: string;
}

/** Starts a server that echoes bytes as it receives them. */
export async function startEcho() {
  let received = "";
  const url = await startUpstream(async (incoming, outgoing) => {
    const hash = createHash("sha256");
    outgoing.writeHead(200, { "content-type": "application/octet-stream" });
    for await (const chunk of incoming) {
      hash.update(chunk);
      if (!outgoing.write(chunk)) await once(outgoing, "drain");
    }
    received = hash.digest("hex");
    outgoing.end();
  });
  return { url, received: () => received };
}

/** Sends non-repeating bytes through a server to an echo server. */
export async function roundTrip(
  url: string,
  bytes: number,
  headers: Record<string, string>,
): Promise<Omit<RoundTrip, "received">> {
  const [sent, returned] = [createHash("sha256"), createHash("sha256")];
  const outgoing = request(url, { method: "POST", headers });
  const responded = once(outgoing, "response");
  const sending = pipeline(function* () {
    for (const chunk of distinctChunks(bytes)) {
      sent.update(chunk);
      yield chunk;
    }
  }, outgoing);
  const [incoming] = await responded;
  for await (const chunk of incoming) returned.update(chunk);
  await sending;
  return { sent: sent.digest("hex"), returned: returned.digest("hex") };
}

function* distinctChunks(bytes: number): Iterable<Buffer> {
  const size = 65_536;
  for (let offset = 0; offset < bytes; offset += size) {
    const chunk = Buffer.alloc(Math.min(size, bytes - offset));
    for (let index = 0; index + 4 <= chunk.length; index += 4) chunk.writeUInt32LE((offset + index) >>> 0, index);
    yield chunk;
  }
}
