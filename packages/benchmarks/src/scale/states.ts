import type { MockServer, Snapshot } from "@org/rtk-mock-server";

export const accountId = "5f1c7a90e2b34d6881f0a3c47be9d215";
export const appId = "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";
export const sessionId = "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36";
export const meetingId = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";

type Rows<Name extends keyof Snapshot["store"]> = Snapshot["store"][Name][string];

/**
 * Returns the seed data with another number of participants in its session, who joined and stayed at random. They lack what
 * a connection reports, which would be most of a state file.
 */
export function withParticipants(mock: MockServer, count: number): Snapshot {
  const { store, ...rest } = mock.snapshot();
  const [template] = store.attendances[sessionId] as Rows<"attendances">;
  const internal = { ...(template as NonNullable<typeof template>).internal, events: [], report: {} };
  const random = createRandom();
  const start = Date.parse("2023-02-01T10:00:00Z");
  const rows = Array.from({ length: count }, (_, index) => {
    const joined = start + Math.floor(random() * 36_000_000);
    const ms = Math.floor(random() * 3_600_000);
    return {
      ...(template as NonNullable<typeof template>),
      id: uuid(random),
      user_id: uuid(random),
      custom_participant_id: `participant-${index}`,
      display_name: `Participant ${index}`,
      joined_at: new Date(joined).toISOString(),
      left_at: new Date(joined + ms).toISOString(),
      created_at: new Date(joined).toISOString(),
      updated_at: new Date(joined + ms).toISOString(),
      duration: Math.round(ms / 6) / 10_000,
      internal,
    };
  });
  return { ...rest, store: { ...store, attendances: { [sessionId]: rows } } };
}

/** Returns the seed data with another number of meetings. */
export function withMeetings(mock: MockServer, count: number): Snapshot {
  const { store, ...rest } = mock.snapshot();
  const [template] = store.meetings[appId] as Rows<"meetings">;
  const random = createRandom();
  const rows = Array.from({ length: count }, (_, index) => ({
    ...(template as NonNullable<typeof template>),
    id: index === 0 ? meetingId : uuid(random),
    title: `Meeting ${index}`,
    created_at: new Date(Date.parse("2023-02-01T10:00:00Z") + Math.floor(random() * 36_000_000)).toISOString(),
  }));
  return { ...rest, store: { ...store, meetings: { [appId]: rows } } };
}

/** Park and Miller's generator, which yields the same numbers in each process. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function uuid(random: () => number): string {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
