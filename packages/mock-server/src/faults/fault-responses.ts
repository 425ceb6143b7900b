import { wait } from "../http/abortable.ts";
import { ApiError } from "../http/api-error.ts";
import { firstHalf, reset, type WholeResponse } from "../http/message.ts";
import type { Fault } from "./fault.ts";
import { tooManyRequests } from "./rate-limit.ts";

/**
 * Responds with faults injected. Latencies add up; of the other faults, only the first applies.
 *
 * @param respond runs the operation
 * @throws ApiError for faults that refuse the request
 */
export async function respondWithFaults(
  faults: Fault[],
  signal: () => AbortSignal,
  respond: () => Promise<WholeResponse>,
): Promise<WholeResponse> {
  const latency = faults.reduce((sum, { kind, value }) => sum + (kind === "latency" ? value : 0), 0);
  if (latency > 0) await wait(latency, signal());
  const fault = faults.find(({ kind }) => kind !== "latency");
  return fault ? inject(fault, respond) : respond();
}

async function inject({ kind, value }: Fault, respond: () => Promise<WholeResponse>): Promise<WholeResponse> {
  switch (kind) {
    case "status":
      throw new ApiError(value, `Injected fault: status=${value}`);
    case "rate-limit":
      throw tooManyRequests(cloudflaresLimit, value);
    case "reset":
      return reset;
    case "html":
      return { status: value, headers: { "content-type": "text/html; charset=UTF-8" }, body: page };
    case "truncate": {
      const whole = await respond();
      return { ...whole, body: firstHalf(whole.body) };
    }
    default:
      return { ...(await respond()), interruption: "stall" };
  }
}

/** Cloudflare's limit for a token: 1,200 requests in five minutes. */
const cloudflaresLimit = { requests: 1_200, perMs: 300_000 };

const page = "<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Bad gateway</h1></body></html>\n";
