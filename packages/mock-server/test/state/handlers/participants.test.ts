import { describe, expect, test } from "vitest";
import { appId, expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";

const grace = { name: "Grace", custom_participant_id: "guest-1", preset_name: "webinar_participant" };

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] as string, "base64url").toString());
}

describe("a participant", () => {
  test("can be read after it was added, without the token", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data: added } = await rtk.meetings.addParticipant({ ...webinar.meeting, ...grace });
    const { token, ...rest } = added;
    const now = "2026-03-01T12:00:00.000Z";
    expect(rest).toEqual({ id: expect.any(String), ...grace, picture: null, created_at: now, updated_at: now });
    const { data } = await rtk.meetings.getParticipant({ ...webinar.meeting, participant_id: added.id });
    expect(data).toEqual(rest);
  });

  test("is listed in order of addition", async () => {
    const { rtk } = await startMock();
    await rtk.meetings.addParticipant({ ...webinar.meeting, ...grace });
    const { data, paging } = await rtk.meetings.listParticipants(webinar.meeting);
    expect(data.map(({ name }) => name)).toEqual(["Ada", "Mark", "Henry", "Grace"]);
    expect(paging.total_count).toBe(4);
  });

  test("PATCH keeps properties that are missing from the body", async () => {
    const { rtk } = await startMock();
    const { data: before } = await rtk.meetings.getParticipant(webinar.mark);
    const { data } = await rtk.meetings.updateParticipant({ ...webinar.mark, preset_name: "webinar_presenter" });
    expect(data).toMatchObject({ name: "Mark", picture: before.picture, preset_name: "webinar_presenter" });
    await rtk.meetings.updateParticipant({ ...webinar.mark, name: null, preset_name: null });
    const { data: after } = await rtk.meetings.getParticipant(webinar.mark);
    expect(after).toMatchObject({ name: null, picture: before.picture, preset_name: "webinar_presenter" });
  });

  test("PUT removes properties that are missing from the body, except the id", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.meetings.replaceParticipant({
      ...webinar.mark,
      custom_participant_id: "guest-2",
      preset_name: "webinar_participant",
    });
    expect(data).toMatchObject({
      id: webinar.mark.participant_id,
      custom_participant_id: "guest-2",
      name: null,
      picture: null,
    });
  });

  test("is not found after removal", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.meetings.deleteParticipant(webinar.mark);
    expect(data).toMatchObject({ custom_participant_id: "83qi0i", preset_id: "6e0b9d24-71c5-4f8a-b3e6-0d2a94c7f518" });
    const words = `Participant with id ${webinar.mark.participant_id} not found`;
    await expectFailure(rtk.meetings.getParticipant(webinar.mark), 404, words);
    await expectFailure(rtk.meetings.refreshParticipantToken(webinar.mark), 404, words);
  });

  test("of another meeting is not found", async () => {
    const { rtk } = await startMock();
    const { data: other } = await rtk.meetings.create({ title: "Other" });
    const elsewhere = { ...webinar.mark, meeting_id: other.id };
    await expectFailure(rtk.meetings.getParticipant(elsewhere), 404, "Participant with id");
    await expectFailure(
      rtk.meetings.getParticipant({ ...webinar.mark, meeting_id: unknownId }),
      404,
      "Meeting with id",
    );
  });

  test("cannot have an unknown preset", async () => {
    const { rtk } = await startMock();
    const call = rtk.meetings.addParticipant({ ...webinar.meeting, ...grace, preset_name: "pirate" });
    await expectFailure(call, 404, "Preset with name pirate not found");
  });

  test("shows the current name of the preset", async () => {
    const { rtk } = await startMock();
    await rtk.presets.update({ preset_id: "6e0b9d24-71c5-4f8a-b3e6-0d2a94c7f518", name: "audience" });
    expect((await rtk.meetings.getParticipant(webinar.mark)).data.preset_name).toBe("audience");
  });

  test("without a custom id is refused", async () => {
    const { rtk } = await startMock();
    const body = { ...webinar.meeting, preset_name: "webinar_participant" } as typeof webinar.meeting & typeof grace;
    await expectFailure(rtk.meetings.addParticipant(body), 400, '"custom_participant_id" is required');
  });
});

describe("a participant token", () => {
  test("is a JWT that names meeting, app, participant and preset, and expires", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data } = await rtk.meetings.addParticipant({ ...webinar.meeting, ...grace });
    expect(data.token).toMatch(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/);
    const iat = Date.parse("2026-03-01T12:00:00Z") / 1000;
    expect(claimsOf(data.token)).toEqual({
      meetingId: webinar.meeting.meeting_id,
      orgId: appId,
      participantId: data.id,
      presetName: "webinar_participant",
      jti: expect.any(String),
      iat,
      exp: iat + 100 * 24 * 60 * 60,
    });
  });

  test("differs after a refresh, even within a second", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const first = (await rtk.meetings.refreshParticipantToken(webinar.mark)).data.token;
    const second = (await rtk.meetings.refreshParticipantToken(webinar.mark)).data.token;
    expect(second).not.toBe(first);
    expect(claimsOf(second)).toMatchObject({
      participantId: webinar.mark.participant_id,
      presetName: "webinar_participant",
    });
  });
});
