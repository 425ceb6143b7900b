import { wait } from "../http/abortable.ts";
import { ApiError } from "../http/api-error.ts";
import { type Answer, firstHalf } from "../http/message.ts";
import type { Fault } from "./fault.ts";
import { tooManyRequests } from "./rate-limit.ts";

/**
 * Answers, but with faults: all latencies add up, and of the others the first one strikes.
 *
 * @param answer carries out the operation
 * @throws ApiError for the faults that are refusals
 */
export async function answerWithFaults(
  faults: Fault[],
  signal: () => AbortSignal,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const latency = faults.reduce((sum, { kind, value }) => sum + (kind === "latency" ? value : 0), 0);
  if (latency > 0) await wait(latency, signal());
  const fault = faults.find(({ kind }) => kind !== "latency");
  return fault ? strike(fault, answer) : answer();
}

async function strike({ kind, value }: Fault, answer: () => Promise<Answer>): Promise<Answer> {
  switch (kind) {
    case "status":
      throw new ApiError(value, `A fault was asked for: status=${value}`);
    case "rate-limit":
      throw tooManyRequests(cloudflaresLimit, value);
    case "reset":
      return { status: 0, headers: {}, body: "", delivery: "reset" };
    case "html":
      return { status: value, headers: { "content-type": "text/html; charset=UTF-8" }, body: page };
    case "truncate": {
      const whole = await answer();
      return { ...whole, body: firstHalf(whole.body) };
    }
    default:
      return { ...(await answer()), delivery: "stall" };
  }
}

/** Cloudflare's limit for a token: 1,200 requests in five minutes. */
const cloudflaresLimit = { requests: 1_200, seconds: 300 };

const page = "<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Bad gateway</h1></body></html>\n";
