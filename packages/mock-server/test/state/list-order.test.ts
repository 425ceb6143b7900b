import type { RtkClient } from "@org/rtk-client";
import type { MockServer, Snapshot } from "@org/rtk-mock-server";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appId, startMock, webinar } from "../support/client.ts";

type Attendance = Snapshot["store"]["attendances"][string][number];

const { session_id } = webinar.session;
const start = Date.parse("2030-01-01T00:00:00Z");
const listings = (["raw", "consolidated"] as const).flatMap((view) =>
  (["joinedAt", "duration"] as const).flatMap((sort_by) =>
    (["ASC", "DESC"] as const).map((sort_order) => ({ view, sort_by, sort_order })),
  ),
);

interface Given {
  user: number;
  joined: number;
  minutes: number | null;
}

/** Replaces the attendances of the seed data's session, which becomes live. */
function giveAttendances(mock: MockServer, given: readonly Given[]): void {
  mock.reset();
  mock.clock.set(new Date(start));
  const snapshot = mock.snapshot();
  const [session] = snapshot.store.sessions[appId] as [Snapshot["store"]["sessions"][string][number]];
  const [template] = snapshot.store.attendances[session_id] as [Attendance];
  const sessions = { [appId]: [{ ...session, status: "LIVE" as const, ended_at: null }] };
  const attendances = { [session_id]: given.map((each, index) => toRow(template, each, index)) };
  const text = JSON.stringify({ ...snapshot, store: { ...snapshot.store, sessions, attendances } });
  mock.restore(JSON.parse(text) as Snapshot);
}

function uuid(kind: number, number: number): string {
  return `0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function toRow(template: Attendance, { user, joined, minutes }: Given, index: number): Attendance {
  const joinedMs = start - 3_600_000 + joined * 60_000;
  return {
    ...template,
    id: uuid(1, index),
    user_id: uuid(2, user),
    joined_at: new Date(joinedMs).toISOString(),
    left_at: minutes === null ? null : new Date(joinedMs + minutes * 60_000).toISOString(),
    duration: minutes ?? 0,
  };
}

/** The naive model: sorts everything, then cuts out the page. */
function modelOf(rows: readonly Attendance[], nowMs: number, { view, sort_by, sort_order }: (typeof listings)[number]) {
  const groups = view === "raw" ? rows.map((row) => [row]) : [...Map.groupBy(rows, ({ user_id }) => user_id).values()];
  const minutes = (row: Attendance) =>
    row.left_at === null ? (nowMs - Date.parse(row.joined_at)) / 60_000 : row.duration;
  const keyOf = (group: Attendance[]) =>
    sort_by === "joinedAt"
      ? Date.parse(group[0]?.joined_at ?? "")
      : Math.round(group.reduce((sum, row) => sum + minutes(row), 0) * 1e7) / 1e7;
  const sorted = groups.toSorted((a, b) => keyOf(a) - keyOf(b));
  return (sort_order === "ASC" ? sorted : sorted.reverse()).map(([first]) => first?.id);
}

async function expectLists({ mock, rtk }: { mock: MockServer; rtk: RtkClient }, size: number, page: number) {
  const rows = mock.state.attendances[session_id] ?? [];
  for (const listing of listings) {
    const wanted = modelOf(rows, mock.clock.now().getTime(), listing);
    const { data } = await rtk.sessions.listParticipants({ session_id, ...listing, per_page: size, page_no: page });
    const ids = data.participants.map(({ id }) => id);
    expect({ ...listing, ids }).toEqual({ ...listing, ids: wanted.slice((page - 1) * size, page * size) });
    expect(data.paging?.total_count).toBe(wanted.length);
  }
}

/** Attendances with few distinct values, so that many are equal. */
const attendance = fc.record({
  user: fc.nat(40),
  joined: fc.nat(20),
  minutes: fc.option(fc.nat(30), { freq: 4 }),
});

describe("participants of a session", () => {
  test("restored in any order are listed as by a naive model", async () => {
    const { mock, rtk } = await startMock({ timeline: false });
    await fc.assert(
      fc.asyncProperty(
        fc.array(attendance, { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        async (given, size, page) => {
          giveAttendances(mock, given);
          await expectLists({ mock, rtk }, size, page);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("remain in order through joins, leaves and the passing of time", async () => {
    const people = Array.from({ length: 4 }, (_, index) => uuid(2, index));
    const change = fc.oneof(
      fc.record({ join: fc.constantFrom(...people) }),
      fc.record({ leave: fc.constantFrom(...people) }),
      fc.record({ advance: fc.nat(3).map((minutes) => minutes * 60_000) }),
    );
    const { mock, rtk } = await startMock({ timeline: false });
    await fc.assert(
      fc.asyncProperty(
        fc.array(attendance, { maxLength: 10 }),
        fc.array(change, { maxLength: 40 }),
        async (given, changes) => {
          giveAttendances(mock, given);
          const { meeting_id } = webinar.meeting;
          addPeople(mock, people);
          for (const step of changes) {
            if ("join" in step) mock.simulate.join({ meeting_id, participant_id: step.join });
            else if ("advance" in step) mock.clock.advance(step.advance);
            else if (isPresent(mock, step.leave)) mock.simulate.leave({ meeting_id, participant_id: step.leave });
            await expectLists({ mock, rtk }, 5, 1);
          }
          await expectLists({ mock, rtk }, 3, 2);
        },
      ),
      { numRuns: 15 },
    );
  });
});

function addPeople(mock: MockServer, people: string[]): void {
  const snapshot = mock.snapshot();
  const { meeting_id } = webinar.meeting;
  const [row] = snapshot.store.participants[meeting_id] as [Snapshot["store"]["participants"][string][number]];
  const rows = people.map((id) => ({ ...row, id }));
  mock.restore({ ...snapshot, store: { ...snapshot.store, participants: { [meeting_id]: rows } } });
}

function isPresent(mock: MockServer, user: string): boolean {
  return (mock.state.attendances[session_id] ?? []).some(
    ({ user_id, left_at }) => user_id === user && left_at === null,
  );
}

test("1,500 meetings created and changed at random are listed as by a naive model", async () => {
  const { mock, rtk } = await startMock({ empty: true });
  const model: { id: string; created: number; title: string }[] = [];
  const random = fc.sample(fc.nat(), 1_500);
  for (const [index, number] of random.entries()) {
    const created = start + (number % 997) * 1000;
    mock.clock.set(new Date(created));
    const changed = index % 5 === 4 ? model[number % model.length] : undefined;
    const title = `Meeting ${number % 13}`;
    if (changed) {
      await rtk.meetings.update({ meeting_id: changed.id, title });
      changed.title = title;
    } else {
      const { data } = await rtk.meetings.create({ title });
      model.push({ id: data.id, created, title });
    }
  }
  const newest = model.toSorted((a, b) => a.created - b.created).reverse();
  const found = newest.filter(({ title }) => title.includes("1"));
  for (const page_no of [1, 2, Math.ceil(found.length / 50), Math.ceil(model.length / 50)]) {
    const cut = (all: typeof model) => all.slice((page_no - 1) * 50, page_no * 50).map(({ id }) => id);
    const idsOf = async (query: object) =>
      (await rtk.meetings.list({ page_no, per_page: 50, ...query })).data.map(({ id }) => id);
    expect(await idsOf({})).toEqual(cut(newest));
    expect(await idsOf({ search: "mEETING 1" })).toEqual(
      cut(newest.filter(({ title }) => title.includes("Meeting 1"))),
    );
  }
});
