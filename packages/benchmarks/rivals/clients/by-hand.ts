import { app, body, type Calls, type ClientOptions, headers, query, session } from "./calls.ts";

/** What one would write without a client: with a time limit, but no retries. */
export function createCalls({ baseUrl, fetch }: ClientOptions): Calls {
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${baseUrl}/accounts/${app.account_id}/realtime/kit/${app.app_id}${path}`, {
      ...init,
      headers: { ...headers, "content-type": "application/json" },
      signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
  return {
    get: () =>
      send(
        `/sessions/${encodeURIComponent(session.session_id)}/participants?${new URLSearchParams({ per_page: String(query.per_page) })}`,
      ),
    post: () => send("/meetings", { method: "POST", body: JSON.stringify(body) }),
  };
}
