import { parameterExample } from "../../description/examples.ts";
import type { Context } from "../context.ts";
import { enterApp } from "../handlers/apps.ts";
import { appOf } from "../store/lookup.ts";
import { toMinutes } from "../time/timestamps.ts";
import { createChance } from "./chance.ts";
import { createHeldMeetings } from "./held-meetings.ts";
import type { HistoryInput } from "./history-input.ts";
import { type ContextAt, holdSession } from "./hold-session.ts";
import { createPeople } from "./people.ts";
import { planDay } from "./plan-day.ts";

/** The data added by a history. */
export interface History {
  app_id: string;
  /** First day, e.g. `2026-02-01`. */
  from: string;
  /** Last day. */
  to: string;
  meetings: number;
  sessions: number;
  participants: number;
  recordings: number;
  livestreams: number;
  /** Minutes of all attendances. */
  minutes: number;
}

const dayMs = 86_400_000;

/**
 * Fills an app with sessions on the days before today (UTC) and their results. It emits no events. @throws ApiError 404
 * if the app does not exist
 */
export function createHistory(context: Context, input: HistoryInput): History {
  const today = Math.floor(context.clock.now().getTime() / dayMs) * dayMs;
  const firstDay = today - input.days * dayMs;
  const at: ContextAt = (timeMs) => ({
    ...context,
    clock: { ...context.clock, now: () => new Date(timeMs) },
    timeline: true,
    emit() {},
  });
  const appId = findApp(at(firstDay), input.app_id);
  const chance = createChance(context.ids.uuid());
  const meetings = createHeldMeetings(appId, createPeople(chance));
  const totals = { sessions: 0, participants: 0, minutes: 0 };
  const before = countOf(context, appId);
  for (let day = firstDay; day < today; day += dayMs) {
    for (const planned of planDay(chance, day, input)) {
      const meeting = meetings.find(at(planned.startMs), planned);
      const { minutes_consumed } = holdSession(at, chance, appId, meeting, planned);
      totals.sessions++;
      totals.participants += planned.size;
      totals.minutes += minutes_consumed;
    }
  }
  const after = countOf(context, appId);
  return {
    app_id: appId,
    from: toDay(firstDay),
    to: toDay(today - dayMs),
    meetings: meetings.count,
    ...totals,
    minutes: toMinutes(totals.minutes * 60_000),
    recordings: after.recordings - before.recordings,
    livestreams: after.livestreams - before.livestreams,
  };
}

/** Returns the requested app, else that of the seed data, else any. If there is none, creates that of the seed data. */
function findApp(context: Context, appId: string | undefined): string {
  if (appId !== undefined) return appOf(context, appId).id;
  const { apps } = context.store;
  const seeded = parameterExample("app_id");
  if (apps.find(seeded)) return seeded;
  for (const [account] of apps.allIndexes()) {
    const [first] = apps.list(account);
    if (first) return first.id;
  }
  enterApp(context, { accountId: parameterExample("account_id"), appId: seeded }, false);
  return seeded;
}

function countOf({ store }: Context, appId: string) {
  return { recordings: store.recordings.count(appId), livestreams: store.livestreams.count(appId) };
}

function toDay(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
