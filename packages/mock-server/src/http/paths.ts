/** Prefix of every path of the API, as on RealtimeKit's own server. It may be left out. */
export const basePath = "/client/v4";

/** Prefix of the paths that control the mock server itself. */
export const controlPath = "/__mock";

/** Prefix of the paths that files are downloaded from. */
export const filesPath = `${controlPath}/files`;

/** Path of the public key that verifies webhook signatures, the same as RealtimeKit's. */
export const publicKeyPath = "/.well-known/webhooks.json";
