/** A request as the front sees it, whether it came over a socket or in process. */
export interface Call {
  method: string;
  /** Path and query as sent, still percent-encoded. */
  url: string;
  /** Scheme and host that the request came to; addresses in answers begin with it. */
  origin: string;
  /** Headers by their names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}

/** What the front says to a request. */
export interface Answer {
  status: number;
  /** A header that stands there several times has an array. */
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
  /**
   * How the answer gets there, if not whole: the connection is reset before anything is sent, or half of the body is sent
   * and then nothing more.
   */
  delivery?: "reset" | "stall";
}

/** Answers requests. It never rejects: whatever goes wrong is an answer. */
export type Handler = (call: Call) => Promise<Answer>;

export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** The half of a body that a broken answer still delivers. */
export function firstHalf(body: string | Uint8Array): Uint8Array {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.subarray(0, bytes.length >> 1);
}
