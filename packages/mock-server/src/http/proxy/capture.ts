/** Captures a streamed body up to a size limit. */
export interface Capture {
  add(chunk: Uint8Array): void;
  /** Number of bytes so far. */
  readonly length: number;
  /** Returns the body; undefined if it is larger than the limit. */
  bytes(): Uint8Array | undefined;
}

export function createCapture(limit: number): Capture {
  let chunks: Uint8Array[] = [];
  let length = 0;
  return {
    add(chunk) {
      length += chunk.length;
      if (length > limit) chunks = [];
      else chunks.push(chunk);
    },
    get length() {
      return length;
    },
    bytes: () => (length > limit ? undefined : Buffer.concat(chunks)),
  };
}
