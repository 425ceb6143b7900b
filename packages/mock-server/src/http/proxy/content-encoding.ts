import type { Duplex } from "node:stream";
import {
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzipSync,
  inflateSync,
} from "node:zlib";

interface Decoder {
  whole: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
  stream: () => Duplex;
}

const gzip: Decoder = { whole: gunzipSync, stream: createGunzip };

const decoders: Record<string, Decoder> = {
  gzip,
  "x-gzip": gzip,
  deflate: { whole: inflateSync, stream: createInflate },
  br: { whole: brotliDecompressSync, stream: createBrotliDecompress },
};

/**
 * Decodes the content coding of a body (RFC 9110, section 8.4).
 *
 * @returns undefined if the decoded body is larger than the limit
 * @throws Error if the coding is unknown or the bytes are invalid
 */
export function decodeContent(bytes: Uint8Array, encoding: string, limit: number): Uint8Array | undefined {
  try {
    return codingsOf(encoding).reduceRight((decoded, coding) => {
      const decoder = decoders[coding];
      if (!decoder) throw new Error(`Unknown content coding ${coding}`);
      return decoder.whole(decoded, { maxOutputLength: limit });
    }, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}

/** Returns the chain of streams that decodes a body; like `fetch`, none if a coding is unknown. */
export function createDecoders(encoding: string): Duplex[] {
  const known = codingsOf(encoding).map((coding) => decoders[coding]);
  return known.includes(undefined) ? [] : known.reverse().map((decoder) => (decoder as Decoder).stream());
}

function codingsOf(encoding: string): string[] {
  const codings = encoding.split(",").map((coding) => coding.trim().toLowerCase());
  return codings.filter((coding) => coding !== "" && coding !== "identity");
}
