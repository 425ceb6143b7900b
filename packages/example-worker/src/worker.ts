import { admitParticipant, createRtkClient, isRtkError, RtkApiError } from "@org/rtk-client";
import { handleWebhooks } from "@org/rtk-client/webhooks";

/** Variables and a secret, see wrangler.jsonc. */
export interface Env {
  CLOUDFLARE_API_TOKEN: string;
  CLOUDFLARE_ACCOUNT_ID: string;
  RTK_APP_ID: string;
  /** URL of a mock server, for tests. */
  CLOUDFLARE_BASE_URL?: string;
}

const receiveEvent = handleWebhooks({
  "meeting.participantJoined": ({ meeting, participant }) => {
    // biome-ignore lint/suspicious/noConsole: a Worker logs to the console.
    console.log(`${participant.userDisplayName} joined ${meeting.title}`);
  },
});

/**
 * The back end of a page with a meeting in it: `POST /join` returns the token that the page's RealtimeKit SDK needs, and
 * `POST /webhooks` receives RealtimeKit's events. The API token never leaves the Worker.
 */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === "POST" && pathname === "/webhooks") return receiveEvent(request);
    if (request.method === "POST" && pathname === "/join") return join(request, env);
    return Response.json({ error: "Not found: use POST /join or POST /webhooks" }, { status: 404 });
  },
};

async function join(request: Request, env: Env): Promise<Response> {
  const { meeting_id, user_id, name } = (await request.json()) as Record<string, string>;
  if (!meeting_id || !user_id) {
    return Response.json({ error: "meeting_id and user_id are required" }, { status: 400 });
  }
  try {
    const { token } = await admitParticipant(createClient(env), {
      meeting_id,
      custom_participant_id: user_id,
      preset_name: "group_call_participant",
      name: name ?? "Guest",
    });
    return Response.json({ token });
  } catch (error) {
    if (!isRtkError(error)) throw error;
    const status = error instanceof RtkApiError && error.status === 404 ? 404 : 502;
    return Response.json({ error: error.message }, { status });
  }
}

function createClient(env: Env) {
  return createRtkClient({
    apiToken: env.CLOUDFLARE_API_TOKEN,
    accountId: env.CLOUDFLARE_ACCOUNT_ID,
    appId: env.RTK_APP_ID,
    baseUrl: env.CLOUDFLARE_BASE_URL,
  });
}
