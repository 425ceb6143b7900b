import { equal, notEqual } from "node:assert/strict";
import type { MockServer } from "@org/rtk-mock-server";
import type { Checks } from "./check-list.ts";

const event = "meeting.participantJoined";

/** Checks for every server that receives webhooks, in any framework. */
export function webhookChecks(mock: MockServer, url: string): Checks {
  return {
    "receives an event": async () => {
      equal(await deliver(mock, url, {}), "delivered 200: Handled");
    },
    "receives an event with text of every script": async () => {
      const payload = { participant: { userDisplayName: "Žofie ☕ 会議" } };
      equal(await deliver(mock, url, payload), "delivered 200: Handled");
    },
    "handles a delivery once": async () => {
      const { id } = await mock.deliveries.trigger({ event, to: url });
      const { attempts } = await mock.deliveries.redeliver(id);
      equal(attempts.at(-1)?.response, "This delivery has been handled before");
    },
    "refuses a forged event": async () => {
      const headers = { "rtk-signature": btoa("forged"), "rtk-uuid": "id", "rtk-webhook-id": "id" };
      const response = await fetch(url, { method: "POST", body: JSON.stringify({ event }), headers });
      notEqual(response.status, 200);
      equal(response.status < 500 || response.status === 503, true, `status is ${response.status}`);
    },
    "refuses an unsigned event": async () => {
      const response = await fetch(url, { method: "POST", body: JSON.stringify({ event }) });
      equal(response.status, 403);
    },
  };
}

async function deliver(mock: MockServer, to: string, payload: object): Promise<string> {
  const { status, attempts } = await mock.deliveries.trigger({ event, to, payload });
  const { status: code, response, error } = attempts.at(-1) ?? {};
  return `${status} ${code}: ${response ?? error}`;
}
