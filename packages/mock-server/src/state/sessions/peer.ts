import type { Schemas } from "../../description/schemas.ts";
import { type Context, timestamp } from "../context.ts";

type Connection = Omit<Schemas["PeerEvent"], "id" | "event_name" | "minutes_consumed" | "created_at" | "updated_at">;

/** Creates an event of a participant's connection, at the current time. */
export function createPeerEvent(
  context: Context,
  { peer_id, participant_id, session_id, socket_session_id, preset_view_type }: Connection,
  eventName: NonNullable<Schemas["PeerEvent"]["event_name"]>,
): Schemas["PeerEvent"] {
  const now = timestamp(context);
  return {
    id: context.ids.uuid(),
    event_name: eventName,
    ...definedOnly({ peer_id, participant_id, session_id, socket_session_id, preset_view_type }),
    minutes_consumed: 0,
    created_at: now,
    updated_at: now,
  };
}

function definedOnly(connection: { [Name in keyof Connection]: Connection[Name] | undefined }): Connection {
  return Object.fromEntries(Object.entries(connection).filter(([, value]) => value !== undefined));
}

// Shared by all reports, since there may be 100,000 of them.
const laptop = { cpus: 8, is_mobile: false, os: "Linux", os_version: "6.1" };
const address = { ipv4: "192.0.2.1", timezone: "Etc/UTC" };

/** Creates the report of a simulated participant's client: a laptop on a good network. */
export function createReport(viewType: string | undefined, now: string): Schemas["PeerReport"] {
  return {
    metadata: {
      device_info: laptop,
      ip_information: address,
      pc_metadata: [
        { effective_network_type: "4g", reflexive_connectivity: true, relay_connectivity: true, timestamp: now },
      ],
      events: [],
      ...(viewType && { room_view_type: viewType }),
      sdk_name: "rtk-mock",
    },
    quality: {},
  };
}
