import { describe, expect, test } from "vitest";
import { expectFailure, startMock, webinar } from "./client.ts";

const { meeting, mark } = webinar;

describe("a fresh world", () => {
  test("holds the small world of the examples, the same in each server", async () => {
    const [first, second] = await Promise.all([startMock(), startMock()]);
    expect(first.mock.state).toEqual(second.mock.state);
    expect((await first.rtk.meetings.list()).data).toMatchObject([{ title: "Product launch webinar" }]);
  });

  test("holds nothing when it is empty", async () => {
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
  test("are the same each time with a seed, and after a reset", async () => {
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
  test("bring everything back, the clock too", async () => {
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

  test("do not change with the world", async () => {
    const { mock, rtk } = await startMock();
    const snapshot = mock.snapshot();
    const text = JSON.stringify(snapshot);
    await rtk.meetings.update({ ...meeting, title: "Changed" });
    mock.simulate.join(mark);
    expect(JSON.stringify(snapshot)).toBe(text);
  });

  test("are JSON, and can be restored from it in another server", async () => {
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

  test("cannot be changed by mistake", async () => {
    const { mock } = await startMock();
    const [row] = Object.values(mock.state.meetings).flat();
    expect(() => Object.assign(row as object, { title: "Changed" })).toThrow(TypeError);
  });

  test.each([
    [undefined, "not a snapshot"],
    [{ version: 2, store: {} }, "not a snapshot"],
    [{ version: 1, store: { meetings: 5 } }, "meetings must be lists"],
    [{ version: 1, store: { presets: { app: [{}] } } }, "presets must be lists"],
    [{ version: 1, store: {}, clock: { stoppedAt: "noon" } }, "noon is not a moment"],
  ])("%j is none, and changes nothing", async (snapshot, words) => {
    const { mock } = await startMock();
    const before = mock.snapshot();
    expect(() => mock.restore(snapshot as never)).toThrow(words);
    expect(mock.snapshot()).toEqual(before);
  });
});

describe("a reset", () => {
  test("goes back to the beginning", async () => {
    const { mock, rtk } = await startMock();
    const beginning = mock.snapshot();
    mock.clock.set("2026-03-01T12:00:00Z");
    await rtk.meetings.create({ title: "Gone" });
    mock.simulate.join(mark);
    mock.reset();
    expect(mock.snapshot()).toEqual(beginning);
    await expectFailure(rtk.activeSession.get(meeting), 404, "No active session found");
  });
});
