import { ApiError } from "../http/api-error.ts";

/**
 * Text form of one or more faults, separated by commas.
 *
 * - `latency=200`: delays the response by 200 ms
 * - `status=503`: refuses the request with that status (400 to 599)
 * - `rate-limit`, `rate-limit=7`: responds 429 with a Retry-After of 1 s, or 7 s
 * - `reset`: resets the connection before the first byte
 * - `html`, `html=502`: responds with an HTML page and status 200, or that status
 * - `truncate`: sends the first half of the body as if it were complete
 * - `stall`: sends the first half of the body, then nothing until the caller gives up
 *
 * `truncate` and `stall` run the operation and lose its response. The other faults that replace the response do not run it.
 */
export type FaultText =
  | `latency=${number}`
  | `status=${number}`
  | "rate-limit"
  | `rate-limit=${number}`
  | "reset"
  | "html"
  | `html=${number}`
  | "truncate"
  | "stall"
  | (string & {});

/** A parsed fault. */
export interface Fault {
  kind: "latency" | "status" | "rate-limit" | "reset" | "html" | "truncate" | "stall";
  /** Milliseconds of latency, status of the response, or seconds of Retry-After. */
  value: number;
}

interface Kind {
  /** Minimum and maximum value. A kind without a range takes no value. */
  range?: [number, number];
  /** Default value. Without it a value is required. */
  default?: number;
}

const kinds: Record<Fault["kind"], Kind> = {
  latency: { range: [0, 600_000] },
  status: { range: [400, 599] },
  "rate-limit": { range: [0, 86_400], default: 1 },
  reset: { default: 0 },
  html: { range: [200, 599], default: 200 },
  truncate: { default: 0 },
  stall: { default: 0 },
};

const grammar =
  "latency=<ms>, status=<400-599>, rate-limit[=<seconds>], reset, html[=<status>], truncate or stall, separated by commas";

/** @throws ApiError 400 that shows the syntax of faults */
export function parseFaults(text: string): Fault[] {
  return text.split(",").map((part) => parseFault(part.trim()));
}

function parseFault(text: string): Fault {
  const [kind, value, ...rest] = text.split("=") as [Fault["kind"], string?];
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const number = value === undefined ? known?.default : readNumber(value, known?.range);
  if (number === undefined || rest.length > 0) throw new ApiError(400, `"${text}" is not a fault; use ${grammar}`);
  return { kind, value: number };
}

function readNumber(text: string, range: Kind["range"]): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return range && number >= range[0] && number <= range[1] ? number : undefined;
}

/** Formats faults as text, with their values. */
export function formatFaults(faults: Fault[]): string {
  return faults.map(({ kind, value }) => (kinds[kind].range ? `${kind}=${value}` : kind)).join(", ");
}
