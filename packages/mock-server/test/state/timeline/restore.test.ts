import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startMock, webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada } = webinar;

/** Ada left a recorded session 30 seconds ago. */
async function startMiddle(options: Parameters<typeof startAtNoon>[0] = {}) {
  const noon = await startAtNoon(options);
  const { mock, rtk } = noon;
  mock.simulate.join(ada);
  const { data: recording } = await rtk.recordings.start(meeting);
  mock.clock.advance("PT10M");
  mock.simulate.leave(ada);
  mock.clock.advance("PT30S");
  return {
    ...noon,
    recording: { recording_id: recording.id },
    session: { session_id: recording.session_id as string },
  };
}

test("a restored snapshot continues from where it was taken, every time", async () => {
  const { mock, session } = await startMiddle({ seed: "middle" });
  const snapshot = JSON.stringify(mock.snapshot());
  const due = mock.timeline.list();
  mock.clock.advance("P1D");
  const after = mock.state;
  for (const _ of [1, 2]) {
    const other = await startMock({ seed: "other" });
    other.mock.restore(JSON.parse(snapshot));
    expect(other.mock.timeline.list()).toEqual(due);
    other.mock.clock.advance("P1D");
    expect(other.mock.state).toEqual(after);
    expect((await other.rtk.sessions.get(session)).data.ended_at).toBe("2026-03-01T12:11:00.000Z");
  }
  mock.restore(JSON.parse(snapshot));
  mock.clock.advance("P1D");
  expect(mock.state).toEqual(after);
});

test("a state file continues after a restart with steps that became due meanwhile, and delivers their events", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  let real = Date.parse("2026-03-01T12:00:00Z");
  const options = { stateFile: join(folder, "state.json"), now: () => real, deliver: () => new Response() };
  const { mock, rtk } = await startMock(options);
  await rtk.webhooks.create({ name: "Back end", url: "https://studio.example.com/hooks", events: ["meeting.ended"] });
  mock.simulate.join(ada);
  const { id: session_id } = (await rtk.activeSession.get(meeting)).data;
  real += 600_000;
  mock.simulate.leave(ada);
  await mock.close();
  real += 3_600_000;
  const restarted = await startMock(options);
  await restarted.mock.deliveries.settled();
  expect(restarted.mock.deliveries.list()).toMatchObject([
    { event: "meeting.ended", status: "delivered", at: "2026-03-01T12:11:00.000Z" },
  ]);
  expect((await restarted.rtk.sessions.get({ session_id })).data.ended_at).toBe("2026-03-01T12:11:00.000Z");
});

test("nothing is due after a reset", async () => {
  const { mock, names } = await startMiddle();
  mock.reset();
  expect(mock.timeline.list()).toEqual([]);
  const before = names();
  mock.clock.advance("P1D");
  expect(names()).toEqual(before);
});

test("restores a snapshot whose rows lack their app, without due steps for them", async () => {
  const { mock } = await startMiddle();
  const { store, ...rest } = mock.snapshot();
  mock.restore({ ...rest, store: { ...store, apps: {} } });
  expect(mock.timeline.list()).toEqual([]);
  mock.clock.advance("P1D");
});
