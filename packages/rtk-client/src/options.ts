import type { Middleware } from "openapi-fetch";
import { RtkInputError } from "./errors.ts";
import { descriptionVersion, packageVersion } from "./generated/version.ts";
import type { Hook, RequestInfo, ResponseInfo, RetryInfo } from "./hooks.ts";

export interface RtkClientOptions {
  /**
   * Cloudflare API token with the permission "Realtime" or "Realtime Admin", or a function that answers one and is asked
   * before each request. `CLOUDFLARE_API_TOKEN` of the environment by default.
   */
  apiToken?: string | (() => string | Promise<string>) | undefined;
  /** Account that calls are about unless they name another (`account_id`). `CLOUDFLARE_ACCOUNT_ID` by default. */
  accountId?: string | undefined;
  /** RealtimeKit app that calls are about unless they name another (`app_id`). `RTK_APP_ID` by default. */
  appId?: string | undefined;
  /** Address of the API. `CLOUDFLARE_BASE_URL`, else `https://api.cloudflare.com/client/v4`, by default. */
  baseUrl?: string | undefined;
  /**
   * Sends a request. The signal ends it when time is up or the caller aborts. By default the `globalThis.fetch` of the
   * moment of the call, so that test doubles see the calls.
   */
  fetch?: ((request: Request, init: { signal: AbortSignal }) => Promise<Response>) | undefined;
  /** Headers that every request carries. */
  headers?: Record<string, string> | undefined;
  /** Milliseconds that one attempt may take, its body included. 60,000 by default; 0 for no limit. */
  timeoutMs?: number | undefined;
  /** How often a failed call is tried again. 2 by default. */
  maxRetries?: number | undefined;
  /** Spreads the client's requests evenly so that no more than `requests` are sent in any `perMs` milliseconds. */
  rateLimit?: { requests: number; perMs: number } | undefined;
  /** openapi-fetch middleware. It runs at each attempt, and sees requests before the API token is put into them. */
  middleware?: Middleware[] | undefined;
  /** Called before each attempt. Hooks are waited for, and what they throw the call throws. */
  onRequest?: Hook<RequestInfo> | undefined;
  /** Called after each answer. */
  onResponse?: Hook<ResponseInfo> | undefined;
  /** Called before the wait for another attempt. */
  onRetry?: Hook<RetryInfo> | undefined;
  /** Lets the client be made in a browser page, where everybody who opens the page can read the API token. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What one call can set for itself. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, its body included; 0 for no limit. */
  timeoutMs?: number | undefined;
  /** How often the call is tried again when it fails. */
  maxRetries?: number | undefined;
  /** Headers of this request; they win over the client's. */
  headers?: Record<string, string> | undefined;
}

/**
 * Fills in the environment and the defaults.
 * @throws RtkInputError in a browser page
 */
export function resolveOptions(options: RtkClientOptions) {
  // Web workers and edge runtimes have no document, and a library that makes one on a server makes no window.
  const isPage = Boolean((globalThis as { window?: { document?: unknown } }).window?.document);
  if (isPage && !options.dangerouslyAllowBrowser) {
    throw new RtkInputError(
      "dangerouslyAllowBrowser",
      "is not set, and a browser page shows its token to every visitor: call from a server",
    );
  }
  const { maxRetries = 2, timeoutMs = 60_000, middleware = [] } = options;
  const userAgent = `rtk-client/${packageVersion} (description ${descriptionVersion})`;
  return {
    ...options,
    maxRetries,
    timeoutMs,
    middleware: [...middleware],
    apiToken: options.apiToken ?? fromEnvironment("CLOUDFLARE_API_TOKEN") ?? "",
    baseUrl: options.baseUrl ?? fromEnvironment("CLOUDFLARE_BASE_URL") ?? "https://api.cloudflare.com/client/v4",
    // Pages name their browser, and a header of ours would need the server's consent.
    headers: { ...(!isPage && { "user-agent": userAgent }), ...options.headers },
    bound: {
      account_id: options.accountId ?? fromEnvironment("CLOUDFLARE_ACCOUNT_ID"),
      app_id: options.appId ?? fromEnvironment("RTK_APP_ID"),
    },
  };
}

/** A variable of the environment, where there is one that may be read (Deno asks for permission) and it is not empty. */
function fromEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
