import type { Schemas } from "../../description/schemas.ts";
import { type Context, timestamp } from "../context.ts";
import { settingsOf } from "../meeting-settings.ts";
import type { ParticipantRow } from "../store/row-types.ts";
import type { MeetingKind } from "./meeting-kinds.ts";
import type { People } from "./people.ts";
import type { PlannedSession } from "./plan-day.ts";

/** A meeting and its participants, of whom the first is the host. */
export interface HeldMeeting {
  row: Schemas["Meeting"];
  participants: ParticipantRow[];
}

/** The meetings of a history. A meeting that recurs is created once. */
export interface HeldMeetings {
  /** Returns the meeting of a planned session, with enough participants. */
  find(context: Context, planned: PlannedSession): HeldMeeting;
  readonly count: number;
}

export function createHeldMeetings(appId: string, people: People): HeldMeetings {
  const recurring = new Map<string, HeldMeeting>();
  const counts = new Map<MeetingKind, number>();
  return {
    find(context, planned) {
      const { kind, series, size } = planned;
      const key = `${kind.titles[0]} ${series}`;
      const known = series === undefined ? undefined : recurring.get(key);
      if (known) {
        addParticipants(context, appId, known, kind, people, size);
        return known;
      }
      const number = counts.get(kind) ?? 0;
      counts.set(kind, number + 1);
      const row = createMeeting(context, appId, kind, number);
      const meeting = { row, participants: [] };
      if (series !== undefined) recurring.set(key, meeting);
      addParticipants(context, appId, meeting, kind, people, size);
      return meeting;
    },
    get count() {
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    },
  };
}

function createMeeting(context: Context, appId: string, { titles, settings }: MeetingKind, number: number) {
  const round = Math.floor(number / titles.length);
  const title = `${titles[number % titles.length]}${round > 0 ? ` ${round + 1}` : ""}`;
  const now = timestamp(context);
  return context.store.meetings.put(appId, {
    id: context.ids.uuid(),
    status: "ACTIVE" as const,
    ...settingsOf({ title, ...settings }),
    created_at: now,
    updated_at: now,
  });
}

/**
 * Number of a new meeting's participants who are regulars of the app; the others, and those added later, are guests.
 */
const mostRegulars = 12;

/** Adds participants up to the required number. */
function addParticipants(
  context: Context,
  appId: string,
  { row, participants }: HeldMeeting,
  { presets, viewType }: MeetingKind,
  people: People,
  count: number,
): void {
  const missing = count - participants.length;
  if (missing <= 0) return;
  const regulars = participants.length === 0 ? mostRegulars : 0;
  const now = timestamp(context);
  const [host, others] = presets.map((name) => findPreset(context, appId, name, viewType));
  for (const { name, custom_participant_id } of people.take(missing, regulars)) {
    const preset = participants.length === 0 ? host : others;
    const participant: ParticipantRow = {
      id: context.ids.uuid(),
      custom_participant_id,
      name,
      picture: null,
      preset_name: preset?.name ?? "",
      created_at: now,
      updated_at: now,
      internal: { presetId: preset?.id ?? "" },
    };
    context.store.participants.put(row.id, participant);
    participants.push(participant);
  }
}

/** An app may lack the default presets. */
function findPreset(
  { store }: Context,
  appId: string,
  name: string,
  viewType: MeetingKind["viewType"],
): Schemas["Preset"] | undefined {
  const presets = store.presets.list(appId);
  return (
    presets.find((preset) => preset.name === name) ??
    presets.find(({ config }) => config.view_type === viewType) ??
    presets[0]
  );
}
