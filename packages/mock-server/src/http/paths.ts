/** Prefix of every path of the API, as on RealtimeKit's own server. It may be left out. */
export const basePath = "/client/v4";

/** Prefix of the paths that control the mock server itself. */
export const controlPath = "/__mock";

/** Prefix of the paths that files are downloaded from. */
export const filesPath = `${controlPath}/files`;

/** Path of the server-sent events that the live page shows. */
export const livePath = `${controlPath}/live`;

/** Path of the public key that verifies webhook signatures, the same as RealtimeKit's. */
export const publicKeyPath = "/.well-known/webhooks.json";

/** Path of the reference, below which it loads its files from. */
export const referencePath = "/docs";

/** Path of the live page. */
export const livePagePath = `${controlPath}/ui`;

/** Whether a path is one of the pages for people. */
export function isPage(path: string): boolean {
  const isBelow = (parent: string) => path === parent || path.startsWith(`${parent}/`);
  return path === "/" || path === "/favicon.ico" || isBelow(referencePath) || isBelow(livePagePath);
}
