import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const decoders: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/**
 * Decodes the content coding of a body (RFC 9110, section 8.4).
 *
 * @throws Error that names an unknown coding, or when the bytes are invalid
 */
export function decodeContent(bytes: Uint8Array, encoding = "identity"): Uint8Array {
  const codings = encoding.split(",").map((coding) => coding.trim().toLowerCase());
  return codings.reduceRight((decoded, coding) => {
    const decode = decoders[coding];
    if (!decode) throw new Error(`Unknown content coding ${coding}`);
    return decode(decoded);
  }, bytes);
}
