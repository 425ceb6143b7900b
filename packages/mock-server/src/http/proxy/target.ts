import { ApiError } from "../api-error.ts";

/** The server to which requests are forwarded. */
export interface ProxyTarget {
  /** Base URL, without a trailing slash. */
  url: URL;
  /** Milliseconds without a byte after which an exchange ends. */
  timeoutMs: number;
}

/** @throws TypeError that names the option and the URL */
export function parseProxy(proxy: string, timeoutMs: number): ProxyTarget {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new TypeError(`proxy: ${proxy} is not an HTTP URL`);
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new TypeError(`proxy: ${url.origin}${url.pathname} must be given without query, fragment and credentials`);
  }
  if (!(Number.isFinite(timeoutMs) && timeoutMs > 0)) {
    throw new TypeError(`proxyTimeoutMs: ${timeoutMs} is invalid; it must be a positive number`);
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return { url, timeoutMs };
}

/**
 * Returns the path and query at the target, unchanged below its base path.
 *
 * @throws ApiError 400 for a path that leaves the base path, as sent or decoded
 */
export function pathAt({ url }: ProxyTarget, path: string, search: string): string {
  if (!path.startsWith("/") || climbs(path)) {
    throw new ApiError(400, `The path leads out of ${url.href}, so it is not forwarded: ${path}`);
  }
  return `${url.pathname.replace(/\/$/, "")}${path}${search && `?${search}`}`;
}

/** Servers differ in whether they resolve encoded dots and treat encoded slashes and backslashes as slashes. */
function climbs(path: string): boolean {
  let depth = 0;
  for (const segment of decodeSeparators(path).split(/[/\\]/).slice(1)) {
    // Some servers ignore everything after a semicolon, and URL parsers all control characters.
    const name = segment.replace(/[;?#].*|\p{Cc}+/gsu, "");
    if (name === "..") depth--;
    else if (name !== "." && name !== "") depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Percent-encoded control characters, and `# % . / ; ? \`. */
const separators = /%(?:[01][\da-f]|7f|2[35ef]|3[bf]|5c)/gi;

function decodeSeparators(path: string): string {
  const decoded = path.replace(separators, decodeURIComponent);
  return decoded === path ? path : decodeSeparators(decoded);
}
