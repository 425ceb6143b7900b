import { admitParticipant, createRtkClient, isRtkError, RtkApiError } from "@org/rtk-client";
import { handleWebhooks, RtkWebhookError, toNodeHandler, type WebhookEvent } from "@org/rtk-client/webhooks";

const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b" });

export async function join(meeting_id: string, custom_participant_id: string): Promise<string | undefined> {
  const { data: meeting } = await rtk.meetings.get({ meeting_id });
  const id: string = meeting.id;
  try {
    const params = { meeting_id: id, custom_participant_id, preset_name: "group_call_guest", name: "Grace" };
    return (await admitParticipant(rtk, params)).token;
  } catch (error) {
    if (error instanceof RtkApiError && error.status === 404) return undefined;
    throw isRtkError(error) ? new Error(error.operation) : error;
  }
}

export async function titles(): Promise<(string | null | undefined)[]> {
  const found: (string | null | undefined)[] = [];
  for await (const { title } of rtk.meetings.list.iterate({ per_page: 10 })) found.push(title);
  // @ts-expect-error unknown parameter
  await rtk.meetings.list({ page: 1 });
  const { data, error, response } = await rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings");
  return response.ok ? (data?.data ?? []).map(({ title }) => title) : [error?.success === false ? "failed" : undefined];
}

export const listener = toNodeHandler(
  handleWebhooks(
    {
      "meeting.participantJoined": ({ participant }) => {
        // @ts-expect-error unknown property
        return void participant.nickname;
      },
    },
    {
      onError: (error) => {
        const reason = error instanceof RtkWebhookError ? error.reason : undefined;
        // @ts-expect-error unknown reason
        return void (reason === "bad-mood");
      },
    },
  ),
);

export type Started = Extract<WebhookEvent, { event: "meeting.started" }>["meeting"]["id"];
