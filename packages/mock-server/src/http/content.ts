// Apart from streams, so that the package's types need no types of Node.

/** A body that is there as a whole. */
export type Content = string | Uint8Array;

export interface ResponseWith<Body> {
  status: number;
  /** Reason phrase of a forwarded response. Defaults to the status's own. */
  statusText?: string;
  /** A header that occurs several times has an array. */
  headers: Record<string, string | string[]>;
  body: Body;
  /**
   * How sending it is cut short: `reset` resets the connection before the first byte, `stall` sends half of the body and
   * then nothing.
   */
  interruption?: "reset" | "stall";
}

export type WholeResponse = ResponseWith<Content>;
