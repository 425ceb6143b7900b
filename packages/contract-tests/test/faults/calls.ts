import type { CallOptions, RtkClient } from "@org/rtk-client";
import { meeting, meeting_id } from "../cases.ts";

/** A call; there is one for each HTTP method. */
export interface Call {
  operation: string;
  /** Whether it may be retried when its effect is unknown (RFC 9110, section 9.2.2). */
  isIdempotent: boolean;
  send: (rtk: RtkClient, options?: CallOptions) => Promise<unknown>;
}

const title = "Sent once";
const webhook_id = "f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80";

export const create: Call = {
  operation: "meetings/create",
  isIdempotent: false,
  send: (rtk, options) => rtk.meetings.create({ title }, options),
};

export const calls: Call[] = [
  create,
  { operation: "meetings/get", isIdempotent: true, send: (rtk, options) => rtk.meetings.get(meeting, options) },
  {
    operation: "meetings/replace",
    isIdempotent: true,
    send: (rtk, options) => rtk.meetings.replace({ meeting_id, title }, options),
  },
  {
    operation: "meetings/update",
    isIdempotent: false,
    send: (rtk, options) => rtk.meetings.update({ meeting_id, title }, options),
  },
  {
    operation: "webhooks/delete",
    isIdempotent: true,
    send: (rtk, options) => rtk.webhooks.delete({ webhook_id }, options),
  },
];
