/** Whether this is a Cloudflare Worker, where timers and promises end with the request that created them. */
export function isCloudflareWorker(): boolean {
  return globalThis.navigator?.userAgent === "Cloudflare-Workers";
}
