import type { RtkClient } from "@org/rtk-client";
import type { EventName, MockServer, MockServerOptions } from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { startMock } from "./client.ts";

/** URL of a webhook at which nothing listens. */
export const url = "https://studio.example.com/hooks";
export const allEvents = Object.keys(description.webhooks) as EventName[];

/**
 * Starts a mock server that adds deliveries to a list, and responds to them with the statuses in turn, then with 200.
 */
export async function startCapturingDeliveries(statuses: number[] = [], options: MockServerOptions = {}) {
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

/** Event, outcome and statuses of each delivery. */
export function outcomes({ deliveries }: MockServer) {
  return deliveries.list().map(({ event, status, attempts }) => [event, status, attempts.map((made) => made.status)]);
}
