export interface RtkClientOptions {
  /**
   * Cloudflare API token with the permission "Realtime" or "Realtime Admin", or a function that answers one and is asked
   * before each request.
   */
  apiToken: string | (() => string | Promise<string>);
  /** Account that every call is about unless it names another (`account_id`). */
  accountId?: string;
  /** RealtimeKit app that every call is about unless it names another (`app_id`). */
  appId?: string;
  /** Address of the API. `https://api.cloudflare.com/client/v4` by default. */
  baseUrl?: string;
  /** Sends a request. By default the `globalThis.fetch` of the moment of the call, so that test doubles see the calls. */
  fetch?: (request: Request) => Promise<Response>;
  /** Headers that every request carries. */
  headers?: Record<string, string>;
}

/** What one call can set for itself. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  signal?: AbortSignal;
  /** Headers of this request; they win over the client's. */
  headers?: Record<string, string>;
}
