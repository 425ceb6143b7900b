import type { Schemas } from "../../description/schemas.ts";
import { type Context, timestamp } from "../context.ts";
import { participantPart, sessionPart } from "../events.ts";
import { attendancesOf } from "../store/lookup.ts";
import type { AttendanceRow, ParticipantRow, SessionRow } from "../store/row-types.ts";
import { msBetween, toMinutes } from "../time/timestamps.ts";
import { createPeerEvent, createReport } from "./peer.ts";

/** Creates the attendance of a participant's device, beginning now. */
export function beginAttendance(
  context: Context,
  appId: string,
  session: SessionRow,
  participant: ParticipantRow,
): AttendanceRow {
  const preset = context.store.presets.get(appId, participant.internal.presetId);
  const attendance = context.store.attendances.put(session.id, createAttendance(context, session, participant, preset));
  context.emit(appId, {
    event: "meeting.participantJoined",
    meeting: sessionPart(context, appId, session),
    participant: participantPart(attendance),
  });
  return attendance;
}

function createAttendance(
  context: Context,
  session: SessionRow,
  participant: ParticipantRow,
  preset: Schemas["Preset"] | undefined,
): AttendanceRow {
  const now = timestamp(context);
  const attendance = {
    id: context.ids.uuid(),
    user_id: participant.id,
    custom_participant_id: participant.custom_participant_id,
    display_name: participant.name ?? "",
    preset_name: preset?.name ?? participant.preset_name,
    joined_at: now,
    left_at: null,
    duration: 0,
    created_at: now,
    updated_at: now,
  };
  const connection = {
    peer_id: context.ids.uuid(),
    participant_id: attendance.id,
    session_id: session.id,
    socket_session_id: context.ids.uuid(),
    preset_view_type: preset?.config.view_type ?? null,
  };
  const events = [
    createPeerEvent(context, connection, "PEER_CREATED"),
    createPeerEvent(context, connection, "PEER_JOINING"),
  ];
  const internal = { peerId: connection.peer_id, picture: participant.picture ?? null, events };
  return { ...attendance, internal: { ...internal, report: createReport(preset?.config.view_type, now) } };
}

/** Ends an attendance now. */
export function endAttendance(
  context: Context,
  appId: string,
  session: SessionRow,
  attendance: AttendanceRow,
): AttendanceRow {
  const now = timestamp(context);
  const duration = toMinutes(msBetween(attendance.joined_at, now));
  const { events } = attendance.internal;
  const leaving = { ...createPeerEvent(context, events.at(-1) ?? {}, "PEER_LEAVING"), minutes_consumed: duration };
  const left = context.store.attendances.put(session.id, {
    ...attendance,
    left_at: now,
    duration,
    updated_at: now,
    internal: { ...attendance.internal, events: [...events, leaving] },
  });
  context.emit(appId, {
    event: "meeting.participantLeft",
    meeting: sessionPart(context, appId, session),
    participant: participantPart(left),
  });
  return left;
}

/** Returns the total minutes of all attendances, up to now for current ones. */
export function minutesOf(context: Context, sessionId: string): number {
  return toMinutes(attendancesOf(context, sessionId).totalMs(context.clock.now().getTime()));
}
