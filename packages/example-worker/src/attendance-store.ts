import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";

/** Times are RFC 3339. */
export interface SessionInput {
  id: string;
  roomId: string;
  endedAt: string | null | undefined;
}

export interface AttendanceInput {
  sessionId: string;
  userId: string;
  name: string;
  joinedAt: string;
  leftAt: string | null | undefined;
}

/** In milliseconds since 1970. `leftAt` is null while the user is present. */
export interface Attendance {
  userId: string;
  name: string;
  joinedAt: number;
  leftAt: number | null;
}

// Known values are never reset to null, so these statements may run in any order and more than once.
const upsertSession = `
  INSERT INTO session (id, room_id, ended_at) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET ended_at = coalesce(excluded.ended_at, ended_at)`;

const upsertAttendance = `
  INSERT INTO attendance (session_id, user_id, joined_at, left_at, name) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET left_at = coalesce(excluded.left_at, left_at)`;

// Users without a recorded leave left when the session ended.
const selectAttendances = `
  SELECT user_id AS userId, name, joined_at AS joinedAt, coalesce(left_at, ended_at) AS leftAt
  FROM attendance JOIN session ON session.id = session_id
  WHERE room_id = ? ORDER BY user_id, joined_at`;

export function recordSession(db: D1Database, sessions: readonly SessionInput[]): D1PreparedStatement[] {
  return sessions.map(({ id, roomId, endedAt }) => db.prepare(upsertSession).bind(id, roomId, toMs(endedAt)));
}

export function recordAttendances(db: D1Database, attendances: readonly AttendanceInput[]): D1PreparedStatement[] {
  return attendances.map(({ sessionId, userId, name, joinedAt, leftAt }) =>
    db.prepare(upsertAttendance).bind(sessionId, userId, toMs(joinedAt), toMs(leftAt), name),
  );
}

/** Runs statements in one transaction. */
export async function run(db: D1Database, statements: D1PreparedStatement[]): Promise<void> {
  if (statements.length > 0) await db.batch(statements);
}

export async function readAttendances(db: D1Database, roomId: string): Promise<Attendance[]> {
  return (await db.prepare(selectAttendances).bind(roomId).all<Attendance>()).results;
}

function toMs(time: string | null | undefined): number | null {
  return time ? Date.parse(time) : null;
}
