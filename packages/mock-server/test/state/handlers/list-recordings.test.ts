import { describe, expect, test } from "vitest";
import { unknownId, webinar } from "../../support/client.ts";
import { startRecording } from "../../support/recording.ts";
import { bodyOf, get } from "../../support/requests.ts";

const { meeting, recording: seeded } = webinar;

describe("the list of recordings", () => {
  test("has recordings with their meeting, newest first", async () => {
    const { rtk, recording } = await startRecording();
    const { data, paging } = await rtk.recordings.list();
    expect(data.map(({ id }) => id)).toEqual([recording.recording_id, seeded.recording_id]);
    expect(data[0]?.meeting).toMatchObject({ id: meeting.meeting_id, title: "Product launch webinar" });
    expect(data[0]?.meeting).not.toHaveProperty("ai_config");
    expect(paging.total_count).toBe(2);
    const [oldest] = (await rtk.recordings.list({ sort_by: "invokedTime", sort_order: "ASC" })).data;
    expect(oldest?.id).toBe(seeded.recording_id);
  });

  test("can be filtered by status, meeting, title, time and expiry", async () => {
    const { rtk, recording } = await startRecording();
    const count = async (query: Parameters<typeof rtk.recordings.list>[0]) =>
      (await rtk.recordings.list(query)).data.length;
    expect(await count({ status: ["UPLOADED", "ERRORED"] })).toBe(1);
    expect(await count({ status: ["UPLOADED", "RECORDING"] })).toBe(2);
    expect(await count({ meeting_id: unknownId })).toBe(0);
    expect(await count({ search: "LAUNCH" })).toBe(2);
    expect(await count({ search: "breakfast" })).toBe(0);
    expect(await count({ start_time: "2026-01-01T00:00:00Z" })).toBe(1);
    const ids = async (expired: boolean) => (await rtk.recordings.list({ expired })).data.map(({ id }) => id);
    expect(await ids(true)).toEqual([seeded.recording_id]);
    expect(await ids(false)).toEqual([recording.recording_id]);
  });

  test("ignores a parameter without a value, and accepts a repeated one as a list", async () => {
    const { mock } = await startRecording();
    const count = async (query: string) =>
      (await bodyOf(await mock.fetch(get(`/recordings?${query}`)))).paging.total_count;
    expect(await count("expired=&search=&per_page=")).toBe(2);
    expect(await count("status=UPLOADED&status=ERRORED")).toBe(1);
  });
});
