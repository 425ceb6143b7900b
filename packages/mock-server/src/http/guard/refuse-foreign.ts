import { ApiError } from "../api-error.ts";
import type { HttpRequest } from "../message.ts";
import { type HostRules, parseHost } from "./hosts.ts";

/** The last accepted Host header. Nearly all requests have the same one, and parsing it is slow. */
const lastAccepted = new WeakMap<HostRules, string>();

/**
 * Refuses requests for other hosts. In process every host is accepted.
 *
 * @throws ApiError 400 for a malformed Host header, 421 for a host that the socket does not serve
 */
export function refuseForeignHost({ hosts, headers: { host } }: HttpRequest): void {
  if (!hosts || host === undefined || lastAccepted.get(hosts) === host) return;
  const name = parseHost(host);
  if (name === undefined) throw new ApiError(400, `The Host header ${JSON.stringify(host)} is not a host`);
  if (hosts.accepts(name)) {
    lastAccepted.set(hosts, host);
    return;
  }
  throw new ApiError(
    421,
    `This mock server does not serve the host ${name}: to call it by that name, start it with --allow-host ${name} (in code: ` +
      `allowHosts: ["${name}"])`,
  );
}

/**
 * Refuses requests from pages of other origins, whether or not the user knows of them.
 *
 * @param isPage whether the path is a page, to which other pages may link
 * @throws ApiError 403
 */
export function refuseForeignOrigin({ method, headers, origin: own }: HttpRequest, isPage: boolean): void {
  const { origin, "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": destination } = headers;
  const isLink = isPage && method === "GET" && mode === "navigate" && destination === "document";
  const isForeign =
    origin === undefined ? !isLink && (site === "cross-site" || site === "same-site") : !isSame(origin, own);
  if (!isForeign) return;
  const page = origin === undefined || origin === "" || origin === "null" ? "another origin" : origin;
  throw new ApiError(
    403,
    `Pages of ${page} may not control the mock server: only its own pages, and programs outside a browser`,
  );
}

/** The scheme may differ: a proxy in front may speak HTTPS. */
function isSame(origin: string, own: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(own).host;
}

/**
 * Refuses bodies that a page can send without a preflight: plain text, forms, and those without a type.
 * @throws ApiError 415
 */
export function refuseOtherThanJson({ body, headers: { "content-type": contentType } }: HttpRequest): void {
  if (!body || /^application\/json\s*(;|$)/i.test(contentType ?? "")) return;
  throw new ApiError(
    415,
    "A control request's body must be JSON: send it with the header Content-Type: application/json",
  );
}
