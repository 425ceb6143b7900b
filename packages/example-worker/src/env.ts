import type { D1Database, Queue } from "@cloudflare/workers-types";
import type { WebhookEvent } from "@org/rtk-client/webhooks";

/** Bindings; see wrangler.jsonc. */
export interface Env {
  /** Secret. */
  CLOUDFLARE_API_TOKEN: string;
  CLOUDFLARE_ACCOUNT_ID: string;
  RTK_APP_ID: string;
  CLOUDFLARE_BASE_URL: string;
  /** URL of the key that signs webhooks. */
  RTK_WEBHOOK_KEY_URL: string;
  /** Secret that signs session cookies. Without it, nobody is signed in. */
  SESSION_SECRET?: string;
  DB: D1Database;
  EVENTS: Queue<WebhookEvent>;
}
