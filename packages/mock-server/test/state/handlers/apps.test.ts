import { describe, expect, test } from "vitest";
import { accountId, appId, clientOf, expectFailure, startMock, unknownId } from "../../support/client.ts";

describe("an app", () => {
  test("can be read after creation, and is listed first", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.apps.create({ name: "Classroom" });
    const id = data.app?.id as string;
    expect((await rtk.apps.get({ app_id: id })).data).toEqual(data.app);
    const { data: apps, paging } = await rtk.apps.list();
    expect(apps?.map(({ name }) => name)).toEqual(["Classroom", "Studio", "Studio (staging)"]);
    expect(paging).toEqual({ total_count: 3, start_offset: 1, end_offset: 3 });
  });

  test("can be searched by name, and listed in ascending order", async () => {
    const { rtk } = await startMock();
    const names = async (query: Parameters<typeof rtk.apps.list>[0]) =>
      (await rtk.apps.list(query)).data?.map(({ name }) => name);
    expect(await names({ search: "STAGING" })).toEqual(["Studio (staging)"]);
    expect(await names({ sort_order: "ASC" })).toEqual(["Studio (staging)", "Studio"]);
  });

  test("has its own data", async () => {
    const { mock, rtk } = await startMock();
    const { data } = await rtk.apps.create({ name: "Classroom" });
    const classroom = clientOf(mock, { appId: data.app?.id as string });
    const { data: meeting } = await classroom.meetings.create({ title: "Lesson" });
    expect((await classroom.meetings.list()).data).toHaveLength(1);
    await expectFailure(rtk.meetings.get({ meeting_id: meeting.id }), 404, "Meeting with id");
  });

  test("of another account is not found", async () => {
    const { mock } = await startMock();
    const other = clientOf(mock, { accountId: "another-account" });
    expect((await other.apps.list()).data).toEqual([]);
    await expectFailure(other.apps.get({ app_id: appId }), 404, `App with id ${appId} not found`);
    await expectFailure(other.meetings.list(), 404, `App with id ${appId} not found`);
  });
});

const defaultPresets = [
  "group_call_guest",
  "group_call_host",
  "group_call_participant",
  "livestream_host",
  "livestream_viewer",
  "webinar_presenter",
  "webinar_viewer",
];

describe("every new app", () => {
  test.each(["created", "created on first use"])("%s has the default presets", async (how) => {
    const { mock, rtk } = await startMock({ empty: true });
    const created = how === "created" ? (await rtk.apps.create({ name: "Classroom" })).data.app : undefined;
    const classroom = clientOf(mock, { appId: created?.id ?? "test" });
    const { data: presets } = await classroom.presets.list();
    expect(presets.map(({ name }) => name).sort()).toEqual(defaultPresets);
    const { data: meeting } = await classroom.meetings.create({});
    for (const preset_name of defaultPresets) {
      const participant = { name: "Grace", custom_participant_id: preset_name, preset_name };
      const { data } = await classroom.meetings.addParticipant({ meeting_id: meeting.id, ...participant });
      expect(data.preset_name).toBe(preset_name);
    }
  });

  test("has presets that match their names", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.presets.list();
    const [host, viewer] = await Promise.all(
      ["webinar_presenter", "livestream_viewer"].map(async (wanted) => {
        const preset_id = data.find(({ name }) => name === wanted)?.id as string;
        return (await rtk.presets.get({ preset_id })).data;
      }),
    );
    expect(host).toMatchObject({ config: { view_type: "WEBINAR" }, permissions: { can_record: true } });
    expect(viewer).toMatchObject({
      config: { view_type: "LIVESTREAM" },
      permissions: { can_record: false, media: { audio: { can_produce: "NOT_ALLOWED" } } },
    });
  });
});

describe("an app created on first use", () => {
  test("belongs to the account of its first use", async () => {
    const { mock } = await startMock();
    const mine = clientOf(mock, { accountId: "mine", appId: "test" });
    const { data } = await mine.meetings.create({ title: "First" });
    expect((await mine.meetings.list()).data).toEqual([data]);
    const yours = clientOf(mock, { accountId: "yours", appId: "test" });
    await expectFailure(yours.meetings.list(), 404, "App with id test not found");
  });

  test("is not listed", async () => {
    const { mock, rtk } = await startMock();
    await clientOf(mock, { appId: unknownId }).meetings.list();
    expect((await rtk.apps.list()).paging?.total_count).toBe(2);
    await expectFailure(rtk.apps.get({ app_id: unknownId }), 404, "not found");
  });

  test("is a 404 with strictApps until it is created", async () => {
    const { mock, rtk } = await startMock({ strictApps: true, empty: true });
    await expectFailure(rtk.meetings.list(), 404, `App with id ${appId} not found`);
    const { data } = await rtk.apps.create({ name: "Classroom" });
    const classroom = clientOf(mock, { accountId, appId: data.app?.id as string });
    expect((await classroom.meetings.list()).data).toEqual([]);
  });
});
