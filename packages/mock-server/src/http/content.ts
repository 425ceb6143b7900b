// Separate from streams, so that the package's types do not depend on Node's.

/** A complete body. */
export type Content = string | Uint8Array;

export interface ResponseWith<Body> {
  status: number;
  /** Reason phrase of a forwarded response. Defaults to the standard phrase for the status. */
  statusText?: string;
  /** Headers; a repeated header has an array. */
  headers: Record<string, string | string[]>;
  body: Body;
  /**
   * How sending is interrupted: `reset` resets the connection before the first byte, `stall` sends half of the body and
   * then nothing.
   */
  interruption?: "reset" | "stall";
}

export type WholeResponse = ResponseWith<Content>;
