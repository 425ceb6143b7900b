import type { Call } from "../call.ts";
import { RtkResponseError } from "../errors/errors.ts";

/** Default for the maximum size of a response body in memory. */
export const defaultMaxBytes = 64_000_000;

const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Limits the methods that read a whole body: they count its bytes, after decompression, and throw RtkResponseError as
 * soon as there are too many. The stream itself is not limited.
 *
 * @param names the methods, e.g. `text`
 */
export function limitResponse(response: Response, maxBytes: number, call: Call, names: Set<string>): Response {
  for (const name of names as Set<"text">) {
    const read = response[name];
    const value = async () => {
      const { body, status, headers } = response;
      if (!body?.getReader) return read.call(response);
      const chunks: BlobPart[] = [];
      const reader = body.getReader();
      let rest = maxBytes;
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        rest -= next.value.length;
        if (rest < 0) {
          void reader.cancel().catch(() => {});
          const problem = `response is longer than maxResponseBytes (${maxBytes})`;
          throw new RtkResponseError(problem, { ...call, status });
        }
        chunks.push(next.value);
      }
      const [first, second] = chunks;
      if (name === "text" && !second) return decoder.decode(first as ArrayBuffer);
      return new Response(new Blob(chunks), { headers })[name]();
    };
    Object.defineProperty(response, name, { value, configurable: true });
  }
  return response;
}
