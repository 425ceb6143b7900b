import type { SessionParticipant } from "@org/rtk-client";
import { type AttendanceInput, recordAttendances, recordSession, run } from "./attendance-store.ts";
import type { Env } from "./env.ts";
import { createClient } from "./realtimekit.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Records the last day's sessions from RealtimeKit's lists, because webhooks may have been lost. */
export async function repair(scheduledTime: number, env: Env): Promise<void> {
  const rtk = createClient(env);
  const start_time = new Date(scheduledTime - dayMs).toISOString();
  for await (const session of rtk.sessions.list.iterate({ start_time, per_page: 100 })) {
    const { id, associated_id: roomId, ended_at: endedAt } = session;
    const attendances: AttendanceInput[] = [];
    for await (const participant of rtk.sessions.listParticipants.iterate({ session_id: id, per_page: 100 })) {
      attendances.push(...toAttendance(id, participant));
    }
    await run(env.DB, [...recordSession(env.DB, [{ id, roomId, endedAt }]), ...recordAttendances(env.DB, attendances)]);
  }
}

function toAttendance(sessionId: string, participant: SessionParticipant): AttendanceInput[] {
  const { custom_participant_id: userId, display_name: name = "", joined_at: joinedAt, left_at: leftAt } = participant;
  return userId && joinedAt ? [{ sessionId, userId, name, joinedAt, leftAt }] : [];
}
