import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const decoders: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/**
 * The bytes of a body without its content coding (RFC 9110, section 8.4).
 *
 * @throws Error that names a coding that is not known, or when the bytes are not of it
 */
export function decodeContent(bytes: Uint8Array, encoding = "identity"): Uint8Array {
  const codings = encoding.split(",").map((coding) => coding.trim().toLowerCase());
  return codings.reduceRight((decoded, coding) => {
    const decode = decoders[coding];
    if (!decode) throw new Error(`The content coding ${coding} is not known`);
    return decode(decoded);
  }, bytes);
}
