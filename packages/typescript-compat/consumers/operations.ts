import {
  type CallOptions,
  createRtkClient,
  download,
  isRtkError,
  type MethodParams,
  type Recording,
  RtkApiError,
  verify,
} from "@org/rtk-client";

const rtk = createRtkClient({ apiToken: async () => "token", accountId: "a", appId: "b", timeoutMs: 5000 });

export async function record(params: MethodParams<"recordings/start">, options: CallOptions): Promise<Recording> {
  try {
    const { data } = await rtk.recordings.start(params, options);
    return data;
  } catch (error) {
    if (error instanceof RtkApiError && error.status === 409) return (await rtk.recordings.getActive(params)).data;
    throw isRtkError(error) ? new Error(error.operation, { cause: error }) : error;
  }
}

export async function names(session_id: string): Promise<string[]> {
  const found: string[] = [];
  for await (const participant of rtk.sessions.listParticipants.iterate({ session_id, sort_by: "joinedAt" })) {
    found.push(participant.display_name ?? participant.id ?? "");
  }
  return found;
}

export async function chat(session_id: string): Promise<ReadableStream<Uint8Array>> {
  const { ok } = await verify(rtk);
  if (!ok) throw new Error("Look at the configuration");
  return (await download(await rtk.sessions.getChat({ session_id }))).body;
}

// @ts-expect-error the id is missing
rtk.meetings.get();
// @ts-expect-error invalid sort order
rtk.sessions.list({ sort_order: "UP" });
