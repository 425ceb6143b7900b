import type { HeadersOptions, Middleware } from "openapi-fetch";
import type { CallInit, RequestSettings } from "./call.ts";
import { RtkInputError } from "./errors/errors.ts";
import { variables } from "./errors/missing-options.ts";
import { descriptionVersion, packageVersion } from "./generated/version.ts";
import type { Hook, RequestInfo, ResponseInfo, RetryInfo } from "./hooks.ts";
import { toRecord } from "./request/header-record.ts";
import type { RateLimit } from "./request/throttle.ts";
import { defaultMaxBytes } from "./response/response-limit.ts";

export interface RtkClientOptions extends RequestSettings {
  /**
   * Cloudflare API token with the permission "Realtime" or "Realtime Admin", or a function that returns one and is called
   * before each attempt. Defaults to `CLOUDFLARE_API_TOKEN`.
   */
  apiToken?: string | (() => string | Promise<string>) | undefined;
  /** Account for calls without an `account_id`. Defaults to `CLOUDFLARE_ACCOUNT_ID`. */
  accountId?: string | undefined;
  /** RealtimeKit app for calls without an `app_id`. Defaults to `RTK_APP_ID`. */
  appId?: string | undefined;
  /** Headers of every request. */
  headers?: HeadersOptions | undefined;
  /** Time limit for one attempt in milliseconds, including the response body. Defaults to 60,000; 0 for none. */
  timeoutMs?: number | undefined;
  /** Maximum number of retries. Defaults to 2. */
  maxRetries?: number | undefined;
  /**
   * Maximum size of a response body in bytes, after decompression; a larger one is an RtkResponseError. Defaults to
   * 64,000,000. Does not apply to `parseAs: "stream"`.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Also retries POST, PATCH and `recordings.control` if the server may have executed the call: after a lost response,
   * 408 or 5xx. The call may then take effect twice.
   */
  retryUnsafe?: boolean | undefined;
  /**
   * Spaces requests evenly so that at most `requests` are sent in any `perMs` milliseconds. `"realtimekit"` stays below
   * the limits that RealtimeKit documents (250 in 10 seconds, 3,500 in five minutes), but not below Cloudflare's global
   * one (1,200 in five minutes).
   */
  rateLimit?: RateLimit | undefined;
  /** openapi-fetch middleware. It runs for each attempt, and sees requests before the API token is added. */
  middleware?: Middleware[] | undefined;
  /** Called before each attempt. Hooks are awaited, and their errors fail the call. */
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
  // Web workers and edge runtimes have no document; libraries that emulate one on a server do not define window.
  const isPage = Boolean((globalThis as { window?: { document?: unknown } }).window?.document);
  if (isPage && !options.dangerouslyAllowBrowser) {
    throw new RtkInputError("dangerouslyAllowBrowser", "must be true in a browser, where visitors can read the token");
  }
  const defaults = {
    apiToken: fromEnvironment(variables.apiToken),
    accountId: fromEnvironment(variables.accountId),
    appId: fromEnvironment(variables.appId),
    baseUrl: fromEnvironment("CLOUDFLARE_BASE_URL") ?? defaultBaseUrl,
    // Browsers send their own User-Agent, and with ours the server would have to allow the header (CORS).
    headers: isPage ? {} : { "user-agent": userAgent },
    maxResponseBytes: defaultMaxBytes,
    maxRetries: 2,
    // The API never redirects, and the token must not follow a redirect.
    redirect: "manual" as const,
    timeoutMs: 60_000,
  };
  return mergeOptions(defaults, options);
}

/** Overrides settings with the defined options, and merges the headers. */
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

/** Returns an environment variable, if it is set and may be read (Deno asks for permission). */
function fromEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
