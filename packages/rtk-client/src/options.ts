import type { HeadersOptions, Middleware } from "openapi-fetch";
import type { CallInit, RequestSettings } from "./call.ts";
import { RtkInputError } from "./errors/errors.ts";
import { variables } from "./errors/missing.ts";
import { descriptionVersion, packageVersion } from "./generated/version.ts";
import type { Hook, RequestInfo, ResponseInfo, RetryInfo } from "./hooks.ts";
import { toRecord } from "./request/header-values.ts";
import type { RateLimit } from "./request/throttle.ts";
import { defaultMaxBytes } from "./response/response-limit.ts";

export interface RtkClientOptions extends RequestSettings {
  /**
   * Cloudflare API token with the permission "Realtime" or "Realtime Admin", or a function that returns one and is called
   * before each attempt. Defaults to `CLOUDFLARE_API_TOKEN`.
   */
  apiToken?: string | (() => string | Promise<string>) | undefined;
  /** Account of calls that pass no `account_id`. Defaults to `CLOUDFLARE_ACCOUNT_ID`. */
  accountId?: string | undefined;
  /** RealtimeKit app of calls that pass no `app_id`. Defaults to `RTK_APP_ID`. */
  appId?: string | undefined;
  /** Headers of every request. */
  headers?: HeadersOptions | undefined;
  /** Milliseconds that one attempt may take, including the response body. Defaults to 60,000; 0 for no limit. */
  timeoutMs?: number | undefined;
  /** How often a failed call is retried. Defaults to 2. */
  maxRetries?: number | undefined;
  /**
   * Bytes that a response body may have, after decompression; a longer one is an RtkResponseError. Defaults to 64,000,000.
   * Not counted with `parseAs: "stream"`.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Also retries POST, PATCH and `recordings.control` when the server may have acted: after a lost response, 408 or 5xx.
   * They may then act twice.
   */
  retryUnsafe?: boolean | undefined;
  /**
   * Spaces requests evenly so that at most `requests` are sent in any `perMs` milliseconds. `"realtimekit"` keeps the
   * limits that RealtimeKit documents (250 in 10 seconds, 3,500 in five minutes), not Cloudflare's global one (1,200 in
   * five minutes).
   */
  rateLimit?: RateLimit | undefined;
  /** openapi-fetch middleware. It runs for each attempt, and sees requests before the API token is added. */
  middleware?: Middleware[] | undefined;
  /** Called before each attempt. Hooks are awaited; what they throw, the call throws. */
  onRequest?: Hook<RequestInfo> | undefined;
  /** Called after each response. */
  onResponse?: Hook<ResponseInfo> | undefined;
  /** Called before the wait for a retry. */
  onRetry?: Hook<RetryInfo> | undefined;
  /** Allows a client in a browser page, where every visitor can read the API token. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

export const defaultBaseUrl = "https://api.cloudflare.com/client/v4";

const userAgent = `rtk-client/${packageVersion} (description ${descriptionVersion})`;

/** Options of a client and of one call in one object, with the environment and the defaults filled in. */
export interface Settings
  extends Pick<RtkClientOptions, "accountId" | "apiToken" | "appId">,
    Omit<CallInit, "headers" | "middleware"> {
  baseUrl: string | URL;
  headers: Record<string, string>;
  maxResponseBytes: number;
  maxRetries: number;
  timeoutMs: number;
}

/**
 * Fills in the environment and the defaults.
 * @throws RtkInputError in a browser page
 */
export function resolveOptions(options: RtkClientOptions): Settings & Omit<RtkClientOptions, keyof Settings> {
  // Web workers and edge runtimes have no document; a library that creates one on a server creates no window.
  const isPage = Boolean((globalThis as { window?: { document?: unknown } }).window?.document);
  if (isPage && !options.dangerouslyAllowBrowser) {
    throw new RtkInputError("dangerouslyAllowBrowser", "must be true in a browser, where visitors can read the token");
  }
  const defaults = {
    apiToken: fromEnvironment(variables.apiToken),
    accountId: fromEnvironment(variables.accountId),
    appId: fromEnvironment(variables.appId),
    baseUrl: fromEnvironment("CLOUDFLARE_BASE_URL") ?? defaultBaseUrl,
    // A page sends its browser's name, and a header of ours would need the server's consent (CORS).
    headers: isPage ? {} : { "user-agent": userAgent },
    maxResponseBytes: defaultMaxBytes,
    maxRetries: 2,
    // The API never redirects, and the token must not follow a redirect.
    redirect: "manual" as const,
    timeoutMs: 60_000,
  };
  return mergeOptions(defaults, options);
}

/** Returns settings with those options that are defined, and with the headers of both. */
export function mergeOptions<Base extends { headers: Record<string, string> }, Options extends WithHeaders>(
  settings: Base,
  options: Options,
): Base & Omit<Options, "headers"> {
  const merged = { ...settings, ...options };
  for (const name in settings) merged[name] = options[name as never] ?? settings[name];
  merged.headers = { ...settings.headers, ...toRecord(options.headers) };
  return merged;
}

interface WithHeaders {
  headers?: HeadersOptions | undefined;
}

/** Reads a variable of the environment, if it is set and may be read (Deno asks for permission). */
function fromEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
