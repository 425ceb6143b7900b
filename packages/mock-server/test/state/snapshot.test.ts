import { describe, expect, test } from "vitest";
import { expectFailure, startMock, webinar } from "../support/client.ts";

const { meeting, mark } = webinar;

describe("the initial state", () => {
  test("is the seed data, the same in each server", async () => {
    const [first, second] = await Promise.all([startMock(), startMock()]);
    expect(first.mock.state).toEqual(second.mock.state);
    expect((await first.rtk.meetings.list()).data).toMatchObject([{ title: "Product launch webinar" }]);
  });

  test("is empty with the option empty", async () => {
    const { mock, rtk } = await startMock({ empty: true });
    expect(Object.values(mock.state).map((table) => Object.keys(table))).toEqual(Array(10).fill([]));
    expect((await rtk.meetings.list()).data).toEqual([]);
    expect((await rtk.apps.list()).data).toEqual([]);
  });

  test("is not shared with other servers", async () => {
    const [first, second] = await Promise.all([startMock(), startMock()]);
    await first.rtk.meetings.create({ title: "Mine" });
    expect((await second.rtk.meetings.list()).paging.total_count).toBe(1);
  });
});

describe("ids", () => {
  test("are reproducible with a seed, and after a reset", async () => {
    const ids = async (seed: string) => {
      const { mock, rtk } = await startMock({ seed });
      const first = (await rtk.meetings.create({ title: "A" })).data.id;
      const second = (await rtk.meetings.create({ title: "B" })).data.id;
      mock.reset();
      expect((await rtk.meetings.create({ title: "A" })).data.id).toBe(first);
      return [first, second];
    };
    const [one, again, other] = [await ids("one"), await ids("one"), await ids("other")];
    expect(one).toEqual(again);
    expect(new Set([...one, ...other]).size).toBe(4);
  });

  test("differ without a seed", async () => {
    const [first, second] = await Promise.all([startMock(), startMock()]);
    const create = ({ rtk }: typeof first) => rtk.meetings.create({ title: "A" });
    expect((await create(first)).data.id).not.toBe((await create(second)).data.id);
  });
});

describe("snapshots", () => {
  test("restore everything, including the clock", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    mock.simulate.join(mark);
    const snapshot = mock.snapshot();
    const before = await rtk.activeSession.get(meeting);
    mock.clock.advance("PT5M");
    await rtk.meetings.update({ ...meeting, title: "Changed" });
    mock.simulate.endSession(meeting);
    mock.restore(snapshot);
    expect(await rtk.activeSession.get(meeting)).toEqual(before);
    expect((await rtk.meetings.get(meeting)).data.title).toBe("Product launch webinar");
    expect(mock.clock.now().toISOString()).toBe("2026-03-01T12:00:00.000Z");
  });

  test("do not change with the state", async () => {
    const { mock, rtk } = await startMock();
    const snapshot = mock.snapshot();
    const text = JSON.stringify(snapshot);
    await rtk.meetings.update({ ...meeting, title: "Changed" });
    mock.simulate.join(mark);
    expect(JSON.stringify(snapshot)).toBe(text);
  });

  test("can be restored from JSON in another server", async () => {
    const { mock, rtk } = await startMock({ seed: "one" });
    await rtk.meetings.create({ title: "Kept" });
    const text = JSON.stringify(mock.snapshot());
    const other = await startMock({ empty: true });
    other.mock.restore(JSON.parse(text));
    expect(JSON.stringify(other.mock.snapshot())).toBe(text.replace(/"ids":-?\d+/, '"ids":null'));
    expect((await other.rtk.meetings.list()).data.map(({ title }) => title)).toEqual([
      "Kept",
      "Product launch webinar",
    ]);
  });

  test("of version 1 are converted", async () => {
    const { mock } = await startMock();
    mock.simulate.join(mark);
    const snapshot = mock.snapshot();
    const { attendances: stays, ...store } = snapshot.store;
    const other = await startMock({ empty: true });
    other.mock.restore({ ...snapshot, version: 1, store: { ...store, stays } } as never);
    expect(other.mock.snapshot()).toEqual(snapshot);
    expect(Object.keys(other.mock.state.attendances)).toContain(webinar.session.session_id);
  });

  test("are frozen", async () => {
    const { mock } = await startMock();
    const [row] = Object.values(mock.state.meetings).flat();
    expect(() => Object.assign(row as object, { title: "Changed" })).toThrow(TypeError);
  });

  test.each([
    [undefined, "Not a snapshot"],
    [{ version: 3, store: {} }, "Not a snapshot"],
    [{ version: 2 }, "Not a snapshot"],
    [{ version: 1, store: { stays: 5 } }, "attendances must map the ids of owners to arrays"],
    [{ version: 2, store: { meetings: 5 } }, "meetings must map the ids of owners to arrays"],
    [{ version: 2, store: { presets: { app: [{}] } } }, 'store.presets["app"][0] is not valid: see id'],
    [{ version: 2, store: {}, clock: { stoppedAt: "noon" } }, "noon is not a timestamp"],
  ])("refuses %j, and changes nothing", async (snapshot, words) => {
    const { mock } = await startMock();
    const before = mock.snapshot();
    expect(() => mock.restore(snapshot as never)).toThrow(words);
    expect(mock.snapshot()).toEqual(before);
  });
});

describe("a reset", () => {
  test("restores the initial state", async () => {
    const { mock, rtk } = await startMock();
    const initial = mock.snapshot();
    mock.clock.set("2026-03-01T12:00:00Z");
    await rtk.meetings.create({ title: "Gone" });
    mock.simulate.join(mark);
    mock.reset();
    expect(mock.snapshot()).toEqual(initial);
    await expectFailure(rtk.activeSession.get(meeting), 404, "No active session found");
  });
});
