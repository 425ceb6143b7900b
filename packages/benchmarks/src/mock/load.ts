import { createRequire } from "node:module";
import { rivalFile } from "../paths.ts";
import { quantile } from "../run/statistics.ts";
import { type MockRequest, requestHeaders } from "./requests.ts";

export interface Load {
  /** Responses that arrived. */
  requests: number;
  /** Requests per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** What is used of autocannon, which only the rivals' folder has. */
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

/** Sends requests over some connections for a while, each as soon as the last has its response. @throws Error if one fails */
export async function runLoad(
  origin: string,
  requests: MockRequest[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const autocannon: Autocannon = createRequire(import.meta.url)(rivalFile("autocannon"));
  const times: number[] = [];
  const result = await new Promise<Result>((resolve, reject) => {
    const options = {
      url: origin,
      connections,
      duration: seconds,
      requests: requests.map(({ method, path, body }) => ({
        method,
        path,
        headers: { ...requestHeaders, ...(body !== undefined && { "content-type": "application/json" }) },
        ...(body !== undefined && { body }),
      })),
    };
    const instance = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    // Its own percentiles are whole milliseconds.
    instance.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of ${times.length} requests to ${origin} failed`);
  return {
    requests: times.length,
    rate: times.length / result.duration,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
