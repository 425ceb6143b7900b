import type { RateLimit } from "./faults/rate-limit.ts";
import type { StateOptions } from "./state/state.ts";

export interface MockServerOptions extends StateOptions {
  /** Responds to every valid request from the description's examples, whatever the ids, and keeps no state. */
  stateless?: boolean;
  /** Sends responses that violate the description, and logs the violations. By default they become a 500. */
  lenient?: boolean;
  /**
   * Responds 400 to requests with query parameters or properties that the description does not declare. By default they are
   * ignored, as by the API, and the log warns about them with the nearest declared name.
   */
  strict?: boolean;
  /**
   * File that keeps the state across restarts: an SQLite database, or in a Node without SQLite (before 22.13) a JSON file, which
   * each change writes as a whole. It is created if it does not exist. Only one server at a time can use it.
   */
  stateFile?: string;
  /** Milliseconds that every response is delayed by. */
  latencyMs?: number;
  /** Share of calls, 0 to 1, that fail with a 500. With a `seed` always the same ones. */
  errorRate?: number;
  /** Quota above which calls get a 429. Defaults to none. */
  rateLimit?: RateLimit;
  /** An OpenAPI document to serve instead of the package's own. Operations without a handler respond from its examples. */
  description?: object;
  /**
   * Base URL of another server that requests are forwarded to unchanged, e.g. `https://api.cloudflare.com/client/v4`. The
   * log then shows where requests and responses violate the description; the state is not used. Bodies are passed on while
   * they arrive, whatever their size; those over 1 MB are not checked.
   */
  proxy?: string;
  /** Milliseconds without a byte after which a forwarded call ends. Defaults to 60,000. */
  proxyTimeoutMs?: number;
  /**
   * Origin whose pages may call the API, e.g. `http://localhost:5173`; `*` for all. Never opens the control endpoints.
   * By default pages of other origins get nothing.
   */
  cors?: string;
  /**
   * Host names or addresses that the server may be called by, e.g. `["mock"]` for another container. It always accepts those
   * of this machine (`localhost`, `127.0.0.1`, `[::1]`) and the `host` of `listen`, and refuses all others with a 421, so that
   * no page can reach it under a name of its own. `fetch` accepts any host.
   */
  allowHosts?: string[];
  /**
   * Receives webhook requests instead of the network, whatever their URLs, so that tests need no port. A handler of
   * `@org/rtk-client/webhooks` fits.
   */
  deliver?: (request: Request) => Response | Promise<Response>;
  /** Sends events to webhooks on other machines too. By default only to this machine. */
  allowRemoteWebhooks?: boolean;
  /**
   * File of the private key (PEM, PKCS #8) that signs events. It is created if it does not exist. By default each mock
   * server has a key of its own.
   */
  webhookKeyFile?: string;
  /** Milliseconds after which a webhook request times out. Defaults to 3,000. */
  webhookTimeoutMs?: number;
}
