import { finished, pipeline, type Readable } from "node:stream";
import type { FollowingSignal } from "../abortable.ts";
import type { Content } from "../content.ts";
import { firstHalf, type StreamedResponse } from "../message.ts";
import { createDecoders } from "../proxy/content-encoding.ts";

/** Creates the error of a `fetch` without a response. */
export function networkError(code: string, message: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

/** Creates the error of a body that ends early. */
export function terminated(cause: unknown): TypeError {
  return new TypeError("terminated", { cause });
}

/** Returns a streamed body, decoded as `fetch` does. */
export function streamedBody(
  { headers, body }: StreamedResponse,
  { signal, release }: FollowingSignal,
): ReadableStream<Uint8Array> {
  const decoders = createDecoders(String(headers["content-encoding"] ?? ""));
  const decoded = decoders.length > 0 ? (pipeline([body, ...decoders], () => {}) as unknown as Readable) : body;
  const parts = decoded[Symbol.asyncIterator]();
  signal.addEventListener("abort", () => decoded.destroy(signal.reason), { once: true });
  finished(decoded, release);
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(signal.aborted ? signal.reason : terminated(error));
      }
    },
    cancel() {
      decoded.destroy();
    },
  });
}

/** Returns a body whose second half never arrives. */
export function stalledBody(body: Content, { signal, release }: FollowingSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(firstHalf(body));
      signal.addEventListener("abort", () => {
        controller.error(signal.reason);
        release();
      });
    },
    cancel: release,
  });
}
