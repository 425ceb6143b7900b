import type { RateLimit } from "./rate-limit.ts";
import type { WorldOptions } from "./world.ts";

export interface MockServerOptions extends WorldOptions {
  /** Answers every well-formed request from the description's examples, whatever the ids, and remembers nothing. */
  stateless?: boolean;
  /** Lets answers that break the description through, as violations in the log, instead of answering 500. */
  lenient?: boolean;
  /**
   * File that keeps the world across restarts. It is replaced as a whole after each change, so that it is never half
   * written.
   */
  stateFile?: string;
  /** Milliseconds that every answer comes late. */
  latencyMs?: number;
  /** Share of the calls, 0 to 1, that fail with a 500; with a `seed` always the same ones. */
  errorRate?: number;
  /** Quota over which calls are a 429. None by default. */
  rateLimit?: RateLimit;
  /** An OpenAPI document to serve instead of the package's own; what the world does not know is answered from its examples. */
  description?: object;
  /**
   * Base URL of another server that calls are passed on to, unchanged (`https://api.cloudflare.com/client/v4`). The log then
   * says where requests and answers depart from the description; the world plays no part.
   */
  proxy?: string;
}
