import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId } from "../../support/client.ts";
import { bodyOf, get } from "../../support/requests.ts";

describe("a meeting", () => {
  test("can be read after creation, with the description's defaults", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data: created } = await rtk.meetings.create({ title: "Stand-up" });
    expect(created).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      title: "Stand-up",
      status: "ACTIVE",
      record_on_start: false,
      live_stream_on_start: false,
      persist_chat: false,
      transcribe_on_end: false,
      summarize_on_end: false,
      session_keep_alive_time_in_secs: 60,
      created_at: "2026-03-01T12:00:00.000Z",
      updated_at: "2026-03-01T12:00:00.000Z",
    });
    expect((await rtk.meetings.get({ meeting_id: created.id })).data).toEqual(created);
  });

  test("PATCH keeps properties that are missing from the body, at any depth", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data: created } = await rtk.meetings.create({
      title: "Stand-up",
      persist_chat: true,
      recording_config: { max_seconds: 600, video_config: { codec: "VP8", width: 640 } },
    });
    mock.clock.advance("PT1M");
    const meeting = { meeting_id: created.id };
    await rtk.meetings.update({ ...meeting, title: "Retrospective" });
    await rtk.meetings.update({ ...meeting, recording_config: { video_config: { width: 1280 } } });
    expect((await rtk.meetings.get(meeting)).data).toEqual({
      ...created,
      title: "Retrospective",
      recording_config: { max_seconds: 600, video_config: { codec: "VP8", width: 1280 } },
      updated_at: "2026-03-01T12:01:00.000Z",
    });
  });

  test("PATCH to another kind of storage keeps nothing of the old one", async () => {
    const { rtk } = await startMock();
    const aws = { type: "aws", access_key: "key", region: "eu-west-1" };
    const storage = (storage_config: object) => ({ recording_config: { storage_config } }) as object;
    const { data } = await rtk.meetings.create(storage({ ...aws, bucket: "videos" }));
    const meeting = { meeting_id: data.id };
    const { data: moved } = await rtk.meetings.update({ ...meeting, ...storage({ ...aws, path: "webinars" }) });
    expect(moved.recording_config?.storage_config).toMatchObject({ bucket: "videos", path: "webinars" });
    const { data: left } = await rtk.meetings.update({
      ...meeting,
      ...storage({ type: "sftp", host: "files.example.com", password: "secret" }),
    });
    expect(left.recording_config?.storage_config).toEqual({ type: "sftp", host: "files.example.com" });
  });

  test("PUT removes properties that are missing from the body, except id, status and creation time", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data: created } = await rtk.meetings.create({ title: "Stand-up", recording_config: { max_seconds: 600 } });
    const meeting = { meeting_id: created.id };
    await rtk.meetings.update({ ...meeting, status: "INACTIVE" });
    mock.clock.advance("PT1M");
    const { data: replaced } = await rtk.meetings.replace({ ...meeting, persist_chat: true });
    expect(replaced).toEqual({
      ...created,
      title: null,
      status: "INACTIVE",
      persist_chat: true,
      recording_config: undefined,
      updated_at: "2026-03-01T12:01:00.000Z",
    });
    expect((await rtk.meetings.get(meeting)).data).toEqual(replaced);
  });

  test("never returns the secrets of a storage", async () => {
    const { mock, rtk } = await startMock();
    const storage_config = {
      type: "aws" as const,
      bucket: "videos",
      access_key: "AKIA",
      secret: "hush",
      password: "psst",
    };
    const { data } = await rtk.meetings.create({ recording_config: { storage_config } });
    expect(data.recording_config?.storage_config).toEqual({ type: "aws", bucket: "videos" });
    expect(JSON.stringify(mock.snapshot())).not.toMatch(/AKIA|hush|psst/);
  });

  test("stores no undeclared properties", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.meetings.create({ title: "Stand-up", colour: "green" } as { title: string });
    expect(data).not.toHaveProperty("colour");
  });

  test("with an unknown id is a 404", async () => {
    const { rtk } = await startMock();
    const meeting = { meeting_id: unknownId };
    const words = `Meeting with id ${unknownId} not found`;
    await expectFailure(rtk.meetings.get(meeting), 404, words);
    await expectFailure(rtk.meetings.update({ ...meeting, title: "x" }), 404, words);
    await expectFailure(rtk.meetings.replace({ ...meeting, title: "x" }), 404, words);
    await expectFailure(rtk.meetings.listParticipants(meeting), 404, words);
  });
});

describe("the list of meetings", () => {
  async function startWithThree() {
    const { mock, rtk } = await startMock({ empty: true });
    for (const [day, title] of [
      ["01", "Alpha"],
      ["02", "Beta"],
      ["03", "Alphabet"],
    ]) {
      mock.clock.set(`2026-03-${day}T12:00:00Z`);
      await rtk.meetings.create({ title: title as string });
    }
    const titles = async (query: Parameters<typeof rtk.meetings.list>[0]) =>
      (await rtk.meetings.list(query)).data.map(({ title }) => title);
    return { mock, rtk, titles };
  }

  test("is sorted by creation, newest first", async () => {
    const { titles } = await startWithThree();
    expect(await titles({})).toEqual(["Alphabet", "Beta", "Alpha"]);
  });

  test("has pages counted from 1, where 0 counts as missing", async () => {
    const { mock, rtk, titles } = await startWithThree();
    expect(await titles({ per_page: 2, page_no: 2 })).toEqual(["Alpha"]);
    // The client refuses such pages before sending.
    expect((await bodyOf(await mock.fetch(get("/meetings?per_page=0&page_no=0")))).data).toHaveLength(3);
    expect((await rtk.meetings.list({ per_page: 2, page_no: 2 })).paging).toEqual({
      total_count: 3,
      start_offset: 3,
      end_offset: 3,
    });
    expect(await rtk.meetings.list({ page_no: 9 })).toMatchObject({ data: [], paging: { total_count: 3 } });
  });

  test("can be searched by title and id, case-insensitively", async () => {
    const { rtk, titles } = await startWithThree();
    expect(await titles({ search: "ALPHA" })).toEqual(["Alphabet", "Alpha"]);
    const [first] = (await rtk.meetings.list()).data;
    expect(await titles({ search: first?.id as string })).toEqual(["Alphabet"]);
  });

  test("can be filtered by status and time", async () => {
    const { rtk, titles } = await startWithThree();
    const [first] = (await rtk.meetings.list()).data;
    await rtk.meetings.update({ meeting_id: first?.id as string, status: "INACTIVE" });
    expect(await titles({ status: "INACTIVE" })).toEqual(["Alphabet"]);
    expect(await titles({ start_time: "2026-03-02T13:00:00+01:00" })).toEqual(["Alphabet", "Beta"]);
    expect(await titles({ end_time: "2026-03-02T12:00:00Z" })).toEqual(["Beta", "Alpha"]);
  });

  test("refuses an invalid timestamp that passes the schema", async () => {
    const { rtk } = await startWithThree();
    await expectFailure(rtk.meetings.list({ start_time: "2016-12-31T23:59:60Z" }), 400, '"start_time" must be');
  });
});
