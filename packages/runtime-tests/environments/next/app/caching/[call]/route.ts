import { createRtkClient } from "@org/rtk-client";

const rtk = createRtkClient();
const next = { revalidate: 60 };
const path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";

// Each call has a unique query, so that none is served from another's cache entry.
const calls: Record<string, () => Promise<unknown>> = {
  operation: () => rtk.meetings.list({ search: "operation" }, { next }),
  path: () => rtk.GET(path, { params: { query: { search: "path" } }, next }),
  "not-cached": () => rtk.meetings.list({ search: "not-cached" }),
};

export async function GET(_request: Request, { params }: { params: Promise<{ call: string }> }) {
  await calls[(await params).call]?.();
  return new Response("called");
}
