/** An ISO base media file (ISO/IEC 14496-12) of the brand isom with an empty mdat box. */
const mp4 = "0000001c667479706973 6f6d0000020069736f6d69736f326d703431 000000086d646174";
/** An EBML header of the document type webm. */
const webm = "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581 02";
/** An empty ID3 tag and the header of one silent MPEG frame. */
const mp3 = "49443304000000000000 fffb9064";
/** An ADTS header. */
const aac = "fff15080001ffc";

const headers: Record<string, Uint8Array<ArrayBuffer>> = Object.fromEntries(
  Object.entries({ mp4, webm, mp3, aac }).map(([extension, hex]) => [
    extension,
    new Uint8Array(Buffer.from(hex.replaceAll(" ", ""), "hex")),
  ]),
);

/** Returns the first bytes of a media file: enough to detect its type, without content. */
export function mediaBytes(fileName: string): Uint8Array<ArrayBuffer> {
  return headers[fileName.split(".").at(-1) ?? ""] ?? new Uint8Array();
}
