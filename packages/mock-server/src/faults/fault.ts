import { ApiError } from "../http/api-error.ts";

/**
 * What goes wrong with an answer, as text; several with commas between them.
 *
 * - `latency=200`: it comes 200 ms later
 * - `status=503`: the request is refused with that status (400 to 599)
 * - `rate-limit`, `rate-limit=7`: a 429 that says to come back after 1 s, or after 7
 * - `reset`: the connection is reset before anything is sent
 * - `html`, `html=502`: a page of HTML with status 200, or with that status
 * - `truncate`: the first half of the body, as if it were whole
 * - `stall`: the first half of the body, then nothing more until the caller gives up
 *
 * With `truncate` and `stall` the operation is carried out and only its answer is lost, with the others that replace the
 * answer it is not.
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

/** A fault that was read. */
export interface Fault {
  kind: "latency" | "status" | "rate-limit" | "reset" | "html" | "truncate" | "stall";
  /** Milliseconds of a latency, status of an answer, seconds of a Retry-After. */
  value: number;
}

interface Kind {
  /** Smallest and largest value that the kind takes; none takes no value. */
  range?: [number, number];
  /** Value where none is said; without it one must be. */
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
  "latency=<ms>, status=<400-599>, rate-limit[=<seconds>], reset, html[=<status>], truncate or stall, several with commas";

/** @throws ApiError 400 that says what a fault looks like */
export function parseFaults(text: string): Fault[] {
  return text.split(",").map((part) => parseFault(part.trim()));
}

function parseFault(text: string): Fault {
  const [kind, value, ...rest] = text.split("=") as [Fault["kind"], string?];
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const number = value === undefined ? known?.default : readNumber(value, known?.range);
  if (number === undefined || rest.length > 0) throw new ApiError(400, `"${text}" is not a fault: ${grammar}`);
  return { kind, value: number };
}

function readNumber(text: string, range: Kind["range"]): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return range && number >= range[0] && number <= range[1] ? number : undefined;
}

/** The text that says faults, with their values. */
export function formatFaults(faults: Fault[]): string {
  return faults.map(({ kind, value }) => (kinds[kind].range ? `${kind}=${value}` : kind)).join(", ");
}
