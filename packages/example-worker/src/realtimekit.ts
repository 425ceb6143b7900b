import { createRtkClient, type RtkClient } from "@org/rtk-client";
import type { Env } from "./env.ts";

export function createClient(env: Env): RtkClient {
  return createRtkClient({
    apiToken: env.CLOUDFLARE_API_TOKEN,
    accountId: env.CLOUDFLARE_ACCOUNT_ID,
    appId: env.RTK_APP_ID,
    baseUrl: env.CLOUDFLARE_BASE_URL,
  });
}
