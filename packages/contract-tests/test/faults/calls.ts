import type { CallOptions, RtkClient } from "@org/rtk-client";
import { meeting, meeting_id } from "../cases.ts";

/** A call of each method. */
export interface Call {
  operation: string;
  /** Whether it may be sent again when nobody knows what became of it (RFC 9110, section 9.2.2). */
  isRepeatable: boolean;
  send: (rtk: RtkClient, options?: CallOptions) => Promise<unknown>;
}

const title = "Sent once";
const webhook_id = "f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80";

export const create: Call = {
  operation: "meetings/create",
  isRepeatable: false,
  send: (rtk, options) => rtk.meetings.create({ title }, options),
};

export const calls: Call[] = [
  create,
  { operation: "meetings/get", isRepeatable: true, send: (rtk, options) => rtk.meetings.get(meeting, options) },
  {
    operation: "meetings/replace",
    isRepeatable: true,
    send: (rtk, options) => rtk.meetings.replace({ meeting_id, title }, options),
  },
  {
    operation: "meetings/update",
    isRepeatable: false,
    send: (rtk, options) => rtk.meetings.update({ meeting_id, title }, options),
  },
  {
    operation: "webhooks/delete",
    isRepeatable: true,
    send: (rtk, options) => rtk.webhooks.delete({ webhook_id }, options),
  },
];
