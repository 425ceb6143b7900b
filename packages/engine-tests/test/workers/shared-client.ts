import { createRtkClient, type RtkClient } from "@org/rtk-client";

let rtk: RtkClient | undefined;

/** A client that all requests share, with a rate limit. */
function getClient({ BASE_URL: baseUrl }: { BASE_URL: string }): RtkClient {
  const rateLimit = { requests: 4, perMs: 1000 };
  rtk ??= createRtkClient({ apiToken: "t", accountId: "a", appId: "b", baseUrl, rateLimit });
  return rtk;
}

const unavailable = async () => Response.json({}, { status: 503, headers: { "retry-after": "1" } });

export default {
  async fetch(request: Request, env: { BASE_URL: string }): Promise<Response> {
    const client = getClient(env);
    const { pathname } = new URL(request.url);
    if (pathname === "/call") {
      await client.meetings.list();
      return new Response("called");
    }
    const options = pathname === "/retry-and-leave" ? { fetch: unavailable } : {};
    await Promise.race([
      client.meetings.list({}, options),
      client.meetings.list({}, options),
      new Promise((resolve) => setTimeout(resolve, 20)),
    ]);
    return new Response("left");
  },
};
