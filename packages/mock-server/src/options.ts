import type { RateLimit } from "./faults/rate-limit.ts";
import type { WorldOptions } from "./state/state.ts";

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
  /**
   * Takes what is sent to webhooks in the place of the network, whatever their addresses, so that tests need no port; a
   * handler of `@org/rtk-client/webhooks` will do.
   */
  deliver?: (request: Request) => Response | Promise<Response>;
  /** Sends events to webhooks on other machines as well, and not to this one alone. */
  allowRemoteWebhooks?: boolean;
  /**
   * File of the private key (PEM, PKCS #8) that events are signed with; it is made if it is not there. Without it, each
   * mock server has a key of its own.
   */
  webhookKeyFile?: string;
  /** Milliseconds that a webhook has to answer. 10,000 by default. */
  webhookTimeoutMs?: number;
}
