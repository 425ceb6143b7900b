/** Prefix of every path of the API, as on RealtimeKit's server. It may be omitted. */
export const basePath = "/client/v4";

/** Prefix of the control endpoints. */
export const controlPath = "/__mock";

/** Prefix of the paths of downloadable files. */
export const filesPath = `${controlPath}/files`;

/** Path of the server-sent events for the live page. */
export const livePath = `${controlPath}/live`;

/** Path of the public key that verifies webhook signatures, the same as RealtimeKit's. */
export const publicKeyPath = "/.well-known/webhooks.json";

/** Path of the reference; its files are below it. */
export const referencePath = "/docs";

/** Path of the live page. */
export const livePagePath = `${controlPath}/ui`;

/** Whether a path is one of the web pages. */
export function isPage(path: string): boolean {
  const isBelow = (parent: string) => path === parent || path.startsWith(`${parent}/`);
  return path === "/" || path === "/favicon.ico" || isBelow(referencePath) || isBelow(livePagePath);
}
