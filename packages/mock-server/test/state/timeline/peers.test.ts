import { expect, test } from "vitest";
import { webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada, mark } = webinar;

/** Mark joins with a laptop at 12:00 and with a phone at 12:01. */
async function startWithTwoDevices() {
  const noon = await startAtNoon();
  const { mock, rtk } = noon;
  const laptop = mock.simulate.join(mark);
  mock.clock.advance("PT1M");
  const telephone = mock.simulate.join(mark);
  const session = async () => (await rtk.activeSession.get(meeting)).data;
  return { ...noon, laptop, telephone, session };
}

test("each device of a participant counts as a peer, and the minutes add up", async () => {
  const { mock, rtk, laptop, telephone, session, events } = await startWithTwoDevices();
  expect(laptop.peer_id).not.toBe(telephone.peer_id);
  expect(events.slice(-2).map(({ payload }) => "participant" in payload && payload.participant.peerId)).toEqual([
    laptop.peer_id,
    telephone.peer_id,
  ]);
  mock.clock.advance("PT4M");
  const { id: session_id, ...live } = await session();
  expect(live).toMatchObject({ live_participants: 2, max_concurrent_participants: 2, minutes_consumed: 9 });
  const list = async (view?: "consolidated") =>
    (await rtk.sessions.listParticipants({ session_id, ...(view && { view }) })).data.participants;
  expect((await list()).map(({ duration }) => duration)).toEqual([4, 5]);
  expect(await list("consolidated")).toMatchObject([{ id: laptop.id, duration: 9, left_at: null }]);
});

test("the newest device leaves unless a peer is named", async () => {
  const { mock, session, laptop, telephone } = await startWithTwoDevices();
  expect(mock.simulate.leave(mark).peer_id).toBe(telephone.peer_id);
  const tablet = mock.simulate.join(mark);
  expect(mock.simulate.leave({ ...meeting, peer_id: laptop.peer_id }).peer_id).toBe(laptop.peer_id);
  expect(() => mock.simulate.leave({ ...meeting, peer_id: laptop.peer_id })).toThrow(
    `No user found with id ${laptop.peer_id}`,
  );
  expect(() => mock.simulate.leave({ ...ada, peer_id: tablet.peer_id })).toThrow("No user found");
  expect((await session()).live_participants).toBe(1);
});

test("the session continues while one device is present, and a participant has left with their last device", async () => {
  const { mock, rtk, laptop, session } = await startWithTwoDevices();
  const { id: session_id } = await session();
  mock.clock.advance("PT1M");
  mock.simulate.leave(mark);
  mock.clock.advance("PT10M");
  mock.simulate.leave({ ...meeting, peer_id: laptop.peer_id });
  mock.clock.advance("PT2M");
  const consolidated = { session_id, view: "consolidated" as const };
  const [participant] = (await rtk.sessions.listParticipants(consolidated)).data.participants;
  expect(participant).toMatchObject({ left_at: "2026-03-01T12:12:00.000Z", duration: 13 });
  expect((await rtk.sessions.get({ session_id })).data.ended_at).toBe("2026-03-01T12:13:00.000Z");
});

test("a kicked participant leaves with all devices, and is listed once", async () => {
  const { rtk, session } = await startWithTwoDevices();
  const { data } = await rtk.activeSession.kick({ ...meeting, participant_ids: [mark.participant_id] });
  expect(data.participants).toHaveLength(1);
  expect((await session()).live_participants).toBe(0);
});
