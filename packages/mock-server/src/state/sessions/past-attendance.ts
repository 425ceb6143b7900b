import type { Schemas } from "../../description/schemas.ts";
import type { Ids } from "../store/ids.ts";
import type { AttendanceRow } from "../store/row-types.ts";
import { msBetween, toMinutes } from "../time/timestamps.ts";
import { createReport } from "./peer.ts";

type AttendanceDetails = Pick<
  AttendanceRow,
  "user_id" | "custom_participant_id" | "display_name" | "preset_name" | "joined_at" | "left_at"
>;

/** Creates an ended attendance with the events of its connection. */
export function createPastAttendance(
  ids: Ids,
  session: Schemas["Session"],
  details: AttendanceDetails,
  {
    picture = null,
    viewType = "WEBINAR",
  }: { picture?: string | null; viewType?: Schemas["PeerEvent"]["preset_view_type"] } = {},
): AttendanceRow {
  const { joined_at, left_at } = details;
  const end = left_at ?? joined_at;
  const id = ids.uuid();
  const duration = toMinutes(msBetween(joined_at, end));
  const connection = {
    peer_id: ids.uuid(),
    participant_id: id,
    session_id: session.id,
    socket_session_id: ids.uuid(),
    preset_view_type: viewType,
  };
  const steps = [
    { event_name: "PEER_CREATED" as const, at: joined_at, minutes_consumed: 0 },
    { event_name: "PEER_JOINING" as const, at: joined_at, minutes_consumed: 0 },
    { event_name: "PEER_LEAVING" as const, at: end, minutes_consumed: duration },
  ];
  const events = steps.map(({ at, ...step }) => ({
    id: ids.uuid(),
    ...connection,
    ...step,
    created_at: at,
    updated_at: at,
  }));
  const report = createReport(viewType ?? undefined, joined_at);
  return {
    id,
    ...details,
    duration,
    created_at: joined_at,
    updated_at: end,
    internal: { peerId: connection.peer_id, picture, events, report },
  };
}
