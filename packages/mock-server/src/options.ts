import type { RateLimit } from "./faults/rate-limit.ts";
import type { StateOptions } from "./state/state.ts";

export interface MockServerOptions extends StateOptions {
  /** Responds to every valid request with the description's examples, whatever the ids, and keeps no state. */
  stateless?: boolean;
  /** Sends responses that violate the description, and logs the violations. By default they become a 500. */
  lenient?: boolean;
  /**
   * Responds 400 to requests with query parameters or properties that the description does not declare. By default they are
   * ignored, as by the API, and the log warns about them with the nearest declared name.
   */
  strict?: boolean;
  /**
   * File that keeps the state across restarts, created if it does not exist. It is an SQLite database or, on Node
   * versions without SQLite (before 22.13), a JSON file that each change rewrites. Only one server at a time can use
   * it.
   */
  stateFile?: string;
  /** Milliseconds by which every response is delayed. */
  latencyMs?: number;
  /** Share of calls, 0 to 1, that fail with a 500. A `seed` makes the choice reproducible. */
  errorRate?: number;
  /** Quota above which calls get a 429. Defaults to none. */
  rateLimit?: RateLimit;
  /**
   * An OpenAPI document to serve instead of the built-in one. Operations without a handler respond with its examples.
   */
  description?: object;
  /**
   * Base URL of another server to which requests are forwarded unchanged, e.g. `https://api.cloudflare.com/client/v4`.
   * The log then shows violations of the description by requests and responses; the state is not used. Bodies of any
   * size are streamed; those over 1 MB are not checked.
   */
  proxy?: string;
  /** Milliseconds without a byte after which a forwarded call ends. Defaults to 60,000. */
  proxyTimeoutMs?: number;
  /**
   * Origin whose pages may call the API, e.g. `http://localhost:5173`; `*` for all. Never allows the control endpoints.
   * By default, pages of other origins are refused.
   */
  cors?: string;
  /**
   * Additional host names or addresses for which the server accepts requests, e.g. `["mock"]` for another container. It
   * always accepts those of this machine (`localhost`, `127.0.0.1`, `[::1]`) and the `host` of `listen`, and refuses
   * all others with a 421, which prevents DNS rebinding. `fetch` accepts any host.
   */
  allowHosts?: string[];
  /**
   * Receives all webhook requests instead of the network, so that tests need no port. Accepts a handler of
   * `@org/rtk-client/webhooks`.
   */
  deliver?: (request: Request) => Response | Promise<Response>;
  /** Sends events to webhooks on other machines too. By default, events are sent only to this machine. */
  allowRemoteWebhooks?: boolean;
  /**
   * File of the private key (PEM, PKCS #8) that signs events. Created if it does not exist. By default, each mock
   * server generates a key.
   */
  webhookKeyFile?: string;
  /** Milliseconds after which a webhook request times out. Defaults to 3,000. */
  webhookTimeoutMs?: number;
}
