import type { RtkClient } from "@org/rtk-client";
import type { EventName, MockServer, MockServerOptions } from "@org/rtk-mock-server";
import { startMock } from "./client.ts";

/** Address of a webhook that nobody listens at. */
export const url = "https://studio.example.com/hooks";
export const allEvents: EventName[] = [
  "meeting.started",
  "meeting.ended",
  "meeting.participantJoined",
  "meeting.participantLeft",
  "meeting.chatSynced",
  "recording.statusUpdate",
  "livestreaming.statusUpdate",
  "meeting.transcript",
  "meeting.summary",
];

/** A mock server that hands what it sends to a list, and answers it with the statuses in turn, then with 200. */
export async function startDelivering(statuses: number[] = [], options: MockServerOptions = {}) {
  const requests: Request[] = [];
  const deliver = (request: Request) => {
    requests.push(request);
    return new Response("Thanks", { status: statuses.shift() ?? 200 });
  };
  return { requests, ...(await startMock({ deliver, ...options })) };
}

/** @returns the id of the new webhook */
export async function register(rtk: RtkClient, events: EventName[] = allEvents, enabled = true): Promise<string> {
  const { data } = await rtk.webhooks.create({ name: "Back end", url, events, enabled });
  return data.id;
}

/** Event, end and statuses of each delivery. */
export function outcomes({ deliveries }: MockServer) {
  return deliveries.list().map(({ event, status, attempts }) => [event, status, attempts.map((made) => made.status)]);
}
