import { Apps } from "cloudflare/resources/realtime-kit/apps";
import { Livestreams } from "cloudflare/resources/realtime-kit/livestreams";
import { Meetings } from "cloudflare/resources/realtime-kit/meetings";
import { Recordings } from "cloudflare/resources/realtime-kit/recordings";
import { Sessions } from "cloudflare/resources/realtime-kit/sessions";
import { Webhooks } from "cloudflare/resources/realtime-kit/webhooks";

export { createClient } from "cloudflare/tree-shakable";

/** The resources that the ten calls need. */
export const resources = [Apps, Livestreams, Meetings, Recordings, Sessions, Webhooks];
