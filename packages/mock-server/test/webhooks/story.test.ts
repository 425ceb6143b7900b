import { createRtkClient } from "@org/rtk-client";
import {
  createPublicKeySource,
  handleWebhooks,
  toNodeHandler,
  type WebhookEvent,
  type WebhookHandlers,
} from "@org/rtk-client/webhooks";
import { expect, test } from "vitest";
import { allEvents } from "../support/captured-deliveries.ts";
import { accountId, appId, startMock } from "../support/client.ts";
import { startReceiver } from "../support/receiver.ts";

test("a session looks the same to a webhook and in the API", async () => {
  const { mock } = await startMock();
  const { url: baseUrl } = await mock.listen({ port: 0 });
  const rtk = createRtkClient({ apiToken: "any-token", accountId, appId, baseUrl });
  const { events, url } = await startBackEnd(new URL("/.well-known/webhooks.json", baseUrl).href);
  await rtk.webhooks.create({ name: "Back end", url, events: allEvents });
  const { data: meeting } = await rtk.meetings.create({ title: "Stand-up" });
  const add = async (name: string) => {
    const person = { name, custom_participant_id: name.toLowerCase(), preset_name: "webinar_participant" };
    const { data } = await rtk.meetings.addParticipant({ meeting_id: meeting.id, ...person });
    return { meeting_id: meeting.id, participant_id: data.id };
  };
  const [grace, alan] = [await add("Grace"), await add("Alan")];

  mock.clock.set("2026-03-02T09:00:00Z");
  mock.simulate.startSession({ meeting_id: meeting.id });
  mock.simulate.join(grace);
  mock.clock.advance("PT1M");
  mock.simulate.join(alan);
  mock.clock.advance("PT14M");
  mock.simulate.leave(grace);
  mock.clock.advance("PT30S");
  await rtk.activeSession.kickAll({ meeting_id: meeting.id });
  await mock.deliveries.settled();

  expect(mock.deliveries.list().map(({ status }) => status)).toEqual(events.map(() => "delivered"));
  expect(events.map(({ event }) => event)).toEqual([
    "meeting.started",
    "meeting.participantJoined",
    "meeting.participantJoined",
    "meeting.participantLeft",
    "meeting.participantLeft",
    "meeting.ended",
  ]);
  const started = events[0] as Event<"meeting.started">;
  const ended = events[5] as Event<"meeting.ended">;
  expect(ended.reason).toBe("HOST_ENDED_MEETING");

  const session_id = started.meeting.sessionId;
  const { data: session } = await rtk.sessions.get({ session_id });
  expect(session).toMatchObject({
    associated_id: started.meeting.id,
    meeting_display_name: started.meeting.title,
    organization_id: started.meeting.organizedBy?.id,
    started_at: started.meeting.startedAt,
    ended_at: ended.meeting.endedAt,
    status: "ENDED",
  });
  const left = events.filter((event) => event.event === "meeting.participantLeft");
  const { data } = await rtk.sessions.listParticipants({ session_id, sort_by: "joinedAt", sort_order: "ASC" });
  expect(data.participants).toHaveLength(2);
  expect(data.participants).toMatchObject(
    left.map(({ participant }) => ({
      display_name: participant.userDisplayName,
      custom_participant_id: participant.customParticipantId,
      joined_at: participant.joinedAt,
      left_at: participant.leftAt,
    })),
  );
  expect(data.participants.map(({ duration }) => duration)).toEqual([15, 14.5]);
});

type Event<Name> = Extract<WebhookEvent, { event: Name }>;

/** Starts a server that verifies each event with the key at a URL, and stores it. */
async function startBackEnd(publicKeyUrl: string) {
  const events: WebhookEvent[] = [];
  const see = (event: WebhookEvent) => void events.push(event);
  const handlers: WebhookHandlers = Object.fromEntries(allEvents.map((name) => [name, see]));
  const handler = handleWebhooks(handlers, { publicKey: createPublicKeySource({ url: publicKeyUrl }) });
  return { events, url: await startReceiver(toNodeHandler(handler)) };
}
