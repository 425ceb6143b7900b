import { createRequire } from "node:module";
import { rivalFile } from "../paths.ts";
import { quantile } from "../run/statistics.ts";
import { type MockRequest, requestHeaders } from "./requests.ts";

export interface Load {
  /** Number of received responses. */
  requests: number;
  /** Requests per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** The part of autocannon that we use; it is installed only in the rivals' folder. */
type Autocannon = (
  options: object,
  done: (error: Error | null, result: Result) => void,
) => { on(event: "response", heard: Heard): void };

interface Result {
  non2xx: number;
  errors: number;
  duration: number;
}

type Heard = (client: unknown, status: number, bytes: number, ms: number) => void;

/** Number of responses needed for a median. */
const fewest = 20;

/**
 * Sends requests over several connections for a while, each as soon as the previous response has arrived. Continues if
 * there were too few responses. @throws Error if a request fails
 */
export async function runLoad(
  origin: string,
  requests: MockRequest[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const times: number[] = [];
  let elapsed = 0;
  for (let turn = 0; turn < 10 && times.length < fewest; turn++) {
    const result = await send(origin, { requests, connections, seconds }, (ms) => times.push(ms));
    const failed = result.non2xx + result.errors;
    if (failed > 0) throw new Error(`${failed} of ${times.length} requests to ${origin} failed`);
    elapsed += result.duration;
  }
  if (times.length === 0) throw new Error(`${origin} does not respond`);
  return {
    requests: times.length,
    rate: times.length / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

interface Traffic {
  requests: MockRequest[];
  connections: number;
  seconds: number;
}

function send(
  origin: string,
  { requests, connections, seconds }: Traffic,
  heard: (ms: number) => void,
): Promise<Result> {
  const autocannon: Autocannon = createRequire(import.meta.url)(rivalFile("autocannon"));
  const options = { url: origin, connections, duration: seconds, requests: requests.map(toAutocannon) };
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    // autocannon's percentiles are whole milliseconds.
    instance.on("response", (_client, _status, _bytes, ms) => heard(ms));
  });
}

function toAutocannon({ method, path, body }: MockRequest): object {
  if (body === undefined) return { method, path, headers: requestHeaders };
  return { method, path, headers: { ...requestHeaders, "content-type": "application/json" }, body };
}
