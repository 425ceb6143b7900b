/** A request as the dispatcher sees it, whether it came over a socket or in process. */
export interface HttpRequest {
  method: string;
  /** Path and query as sent, still percent-encoded. */
  url: string;
  /** Scheme and host that the request was sent to; URLs in responses begin with it. */
  origin: string;
  /** Headers by lowercase name. */
  headers: Record<string, string>;
  body: Uint8Array;
  /** Aborted when the caller disconnects. */
  readonly signal: AbortSignal;
}

/** A request, its URL split. */
export interface LocatedRequest {
  request: HttpRequest;
  /** Path below the base path. */
  path: string;
  /** Query, without the question mark. */
  search: string;
}

export interface HttpResponse {
  status: number;
  /** A header that occurs several times has an array. */
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
  /** Sent instead of the body, while it comes. */
  stream?: AsyncIterable<Uint8Array>;
  /**
   * How sending it is cut short: `reset` resets the connection before the first byte, `stall` sends half of the body and
   * then nothing.
   */
  interruption?: "reset" | "stall";
}

/** Responds to requests. It never rejects: every failure is a response. */
export type RequestHandler = (request: HttpRequest) => Promise<HttpResponse>;

/** Responds to located requests. @throws ApiError, which the dispatcher turns into a response */
export type Responder = (located: LocatedRequest) => Promise<HttpResponse>;

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** The half of a body that an interrupted response still delivers. */
export function firstHalf(body: string | Uint8Array): Uint8Array {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.subarray(0, bytes.length >> 1);
}
