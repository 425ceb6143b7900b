import { type Attendance, readAttendances } from "./attendance-store.ts";
import type { Env } from "./env.ts";

/** `GET /rooms/:id/attendance`: who attended, from when to when, and for how long. */
export async function showAttendance(roomId: string, env: Env): Promise<Response> {
  const attendances = await readAttendances(env.DB, roomId);
  const users = new Set(attendances.map(({ userId }) => userId));
  const now = Date.now();
  return Response.json(
    [...users].map((userId) =>
      summarize(
        attendances.filter((own) => own.userId === userId),
        now,
      ),
    ),
  );
}

/** @param attendances one user's, in the order in which they joined */
function summarize(attendances: readonly Attendance[], now: number) {
  const [first] = attendances as [Attendance];
  const isPresent = attendances.some(({ leftAt }) => leftAt === null);
  const lastLeft = Math.max(...attendances.map(({ leftAt }) => leftAt ?? now));
  return {
    user_id: first.userId,
    name: first.name,
    joined_at: new Date(first.joinedAt).toISOString(),
    left_at: isPresent ? null : new Date(lastLeft).toISOString(),
    seconds: presentMs(attendances, now) / 1000,
  };
}

/** Overlapping attendances, e.g. in two tabs, count once. */
function presentMs(attendances: readonly Attendance[], now: number): number {
  let countedUntil = 0;
  let sum = 0;
  for (const { joinedAt, leftAt } of attendances) {
    const from = Math.max(joinedAt, countedUntil);
    const until = Math.max(leftAt ?? now, from);
    sum += until - from;
    countedUntil = until;
  }
  return sum;
}
