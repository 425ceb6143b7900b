import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { createClient, createStub, json } from "../clients.ts";

const livestream = { id: "l", name: "Launch" };
const session = { id: "s", livestream_id: "l" };
const paging = { total_count: 1, start_offset: 1, end_offset: 1 };
const figures = { count: 2 };

/** A client whose server responds with this `data`. */
const receiving = (data: unknown, others: object = {}) =>
  createClient(createStub(json({ success: true, data, ...others })));

const app = "/accounts/{account_id}/realtime/kit/{app_id}";

test("the forms are normalized at path level too", async () => {
  const track = `${app}/recordings/track` as const;
  const { data: started } = await receiving({ id: "r" }).POST(track, {
    body: { meeting_id: "m", layers: { default: {} } },
  });
  expect(started?.data).toEqual({ recording: { id: "r" } });
  const params = { path: { livestream_id: "l" } };
  const { data: found } = await receiving(livestream).GET(`${app}/livestreams/{livestream_id}`, { params });
  expect(found?.data).toEqual({ livestream, sessions: [] });
  const meeting = { path: { meeting_id: "m" } };
  const { data: broadcast } = await receiving({ livestream }).GET(`${app}/meetings/{meeting_id}/livestream`, {
    params: meeting,
  });
  expect(broadcast?.data).toEqual({ livestreams: [livestream], sessions: [] });
  const range = { query: { start_time: 1, end_time: 2 } };
  const { data: totals } = await receiving([figures]).GET(`${app}/analytics/livestreams/overall`, { params: range });
  expect(totals?.data).toEqual(figures);
});

test("these are all responses marked x-one-form", () => {
  const marked = Object.entries(description.paths).filter(([, item]) => JSON.stringify(item).includes("x-one-form"));
  expect(marked.map(([path]) => path.replace(app, "")).sort()).toEqual([
    "/analytics/livestreams/overall",
    "/livestreams/{livestream_id}",
    "/meetings/{meeting_id}/livestream",
    "/recordings/track",
  ]);
});

describe("a response that the API sends in several forms is normalized to one", () => {
  test.each([
    ["under its name", { recording: { id: "r" } }],
    ["bare", { id: "r" }],
  ])("a track recording, %s", async (_, data) => {
    const started = await receiving(data).recordings.startTrack({ meeting_id: "m", layers: { default: {} } });
    expect(started.data).toEqual({ recording: { id: "r" } });
  });

  test.each([
    ["with sessions", { livestream, sessions: [session] }, [session]],
    ["with one session", { livestream, session }, [session]],
    ["without a session", { livestream }, []],
    ["bare", livestream, []],
  ])("a livestream, %s", async (_, data, sessions) => {
    const response = await receiving(data).livestreams.get({ livestream_id: "l" });
    expect(response.data).toEqual({ livestream, sessions });
  });

  test("a livestream with its paging, whose sessions can be iterated", async () => {
    const rtk = receiving({ livestream, session, paging });
    expect((await rtk.livestreams.get({ livestream_id: "l" })).data).toEqual({
      livestream,
      sessions: [session],
      paging,
    });
    for await (const item of rtk.livestreams.get.iterate({ livestream_id: "l" })) expect(item).toEqual(session);
    expect.assertions(2);
  });

  test.each([
    [
      "as a list",
      { livestreams: [livestream], sessions: [session] },
      { livestreams: [livestream], sessions: [session] },
    ],
    ["as one", { livestream, sessions: [session] }, { livestreams: [livestream], sessions: [session] }],
    ["alone", { livestream }, { livestreams: [livestream], sessions: [] }],
  ])("the livestreams of a meeting, %s", async (_, data, expected) => {
    expect((await receiving(data).livestreams.getForMeeting({ meeting_id: "m" })).data).toEqual(expected);
  });

  test.each([
    ["bare", figures],
    ["as a list", [figures]],
  ])("livestream totals, %s", async (_, data) => {
    const range = { start_time: 1, end_time: 2 };
    expect((await receiving(data).analytics.getLivestreamsOverall(range)).data).toEqual(figures);
    expect((await receiving(data).analytics.getLivestreamsOverall.withResponse(range)).data.data).toEqual(figures);
  });
});
