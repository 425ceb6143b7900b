import type { Schemas } from "../../description/schemas.ts";
import type { ApiReader } from "./api-reader.ts";

/** The data of an app, as returned by the API. */
export interface PulledApp {
  accountId: string;
  app: Schemas["App"];
  presets: Schemas["Preset"][];
  meetings: { meeting: Schemas["Meeting"]; participants: Schemas["MeetingParticipant"][] }[];
  webhooks: Schemas["Webhook"][];
  sessions: { session: Schemas["Session"]; participants: Schemas["SessionParticipant"][] }[];
  recordings: Schemas["Recording"][];
}

export interface ReadOptions {
  accountId: string;
  appId: string;
  sessions: number;
  recordings: number;
  /** Reports how many items of a kind have been read so far. */
  progress: (kind: string, done: number, total: number) => void;
}

/** Reads an app, one request at a time. @throws ExpectedError if a request is refused */
export async function readApp(reader: ApiReader, options: ReadOptions): Promise<PulledApp> {
  const { accountId, appId, progress } = options;
  const account = `/accounts/${encodeURIComponent(accountId)}/realtime/kit`;
  const path = `${account}/${encodeURIComponent(appId)}`;
  const app = await findApp(reader, account, appId);
  const presets = await reader.list<{ id: string }>(`${path}/presets`);
  const meetings = await reader.list<Schemas["Meeting"]>(`${path}/meetings`);
  const query = { sort_order: "DESC" };
  const sessions = await reader.list<Schemas["Session"]>(`${path}/sessions`, {
    query,
    most: options.sessions,
    key: "sessions",
  });
  return {
    accountId,
    app,
    presets: await each("presets", presets, progress, async ({ id }) => {
      return (await reader.get(`${path}/presets/${id}`)).data as Schemas["Preset"];
    }),
    meetings: await each("meetings", meetings, progress, async (meeting) => ({
      meeting,
      participants: await reader.list<Schemas["MeetingParticipant"]>(`${path}/meetings/${meeting.id}/participants`),
    })),
    webhooks: await reader.list<Schemas["Webhook"]>(`${path}/webhooks`, { mayBeMissing: true }),
    sessions: await each("sessions", sessions, progress, async (session) => ({
      session,
      participants: await reader.list<Schemas["SessionParticipant"]>(`${path}/sessions/${session.id}/participants`, {
        query: { include_peer_events: "true" },
        key: "participants",
      }),
    })),
    recordings: await reader.list<Schemas["Recording"]>(`${path}/recordings`, {
      query,
      most: options.recordings,
    }),
  };
}

/** Existing apps that were never created explicitly are not listed. */
async function findApp(reader: ApiReader, account: string, appId: string): Promise<Schemas["App"]> {
  const apps = await reader.list<Schemas["App"]>(`${account}/apps`);
  return apps.find(({ id }) => id === appId) ?? { id: appId, name: null, created_at: new Date().toISOString() };
}

async function each<Item, Result>(
  kind: string,
  items: readonly Item[],
  progress: ReadOptions["progress"],
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    progress(kind, results.length, items.length);
    results.push(await read(item));
  }
  return results;
}
