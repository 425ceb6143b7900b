import { createRtkClient } from "@org/rtk-client";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import Cloudflare from "cloudflare";
import createOpenapiFetch from "openapi-fetch";
import { type Contender, measure } from "../measure.ts";
import { printTable } from "../table.ts";

const path = "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants";
const answer = description.paths[path].get.responses["200"].content["application/json"].examples;
const body = JSON.stringify(Object.values(answer)[0]?.value);
const headers = { "content-type": "application/json" };
const fetch = async () => new Response(body, { headers });

const bound = { account_id: "a", app_id: "b" };
const values = { ...bound, session_id: "s" };
const query = { per_page: 50 };

/** Measures a call with an immediate response: the client's own time, with retries and time limit enabled. */
export async function measureCalls(redoclyClient: string): Promise<void> {
  const measured = await measure([...(await createContenders(redoclyClient))], { rounds: 40, iterations: 300 });
  const rows = measured.map(({ name, medianUs }) => ({ name, figures: [medianUs] }));
  printTable(`A call with a stub fetch (Node ${process.versions.node})`, ["median µs"], rows, 1);
}

async function createContenders(redoclyClient: string): Promise<Contender[]> {
  const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b", fetch });
  const baseUrl = "https://api.cloudflare.com/client/v4";
  const authorization = "Bearer t";
  const openapiFetch = createOpenapiFetch<Record<string, Record<"get", { parameters: object; responses: object }>>>({
    baseUrl,
    fetch,
    headers: { authorization },
  });
  const redocly = await loadRedocly(redoclyClient);
  const cloudflare = new Cloudflare({ apiToken: "t", fetch });
  return [
    { name: "rtk-client, operation level", run: () => rtk.sessions.listParticipants({ session_id: "s", ...query }) },
    { name: "rtk-client, path level", run: () => rtk.GET(path, { params: { path: { session_id: "s" }, query } }) },
    { name: "fetch by hand", run: () => callByHand(baseUrl, authorization) },
    { name: "redocly generate-client", run: () => redocly({ path: values, query }) },
    {
      name: "cloudflare",
      run: () => cloudflare.realtimeKit.sessions.getSessionParticipants("s", { ...bound, ...query }),
    },
    { name: "openapi-fetch", run: () => openapiFetch.GET(path, { params: { path: values, query } }) },
  ];
}

async function callByHand(baseUrl: string, authorization: string): Promise<unknown> {
  const url = new URL(`${baseUrl}/accounts/a/realtime/kit/b/sessions/${encodeURIComponent("s")}/participants`);
  url.searchParams.set("per_page", "50");
  const request = new Request(url, { headers: { authorization }, signal: AbortSignal.timeout(60_000) });
  const response = await (fetch as (request: Request) => Promise<Response>)(request);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

type RedoclyCall = (args: { path: object; query: object }) => Promise<unknown>;

async function loadRedocly(redoclyClient: string): Promise<RedoclyCall> {
  const { client } = (await import(redoclyClient)) as {
    client: { configure(options: object): void; sessions_list_participants: RedoclyCall };
  };
  client.configure({ fetch, auth: { bearer: "t" }, retry: { retries: 2 }, timeout: 60_000 });
  return client.sessions_list_participants;
}
