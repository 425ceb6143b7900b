import type { RtkClient } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";

const participant = { preset_id: "6e0b9d24-71c5-4f8a-b3e6-0d2a94c7f518" };
const presenter = { preset_id: "c92f5a7d-3e48-4160-8db7-f61b0e9c2a35" };

/** A complete preset to create others from. */
async function copyOf(rtk: RtkClient, name: string) {
  const { config, permissions, ui } = (await rtk.presets.get(participant)).data;
  return { name, config, permissions, ui };
}

describe("a preset", () => {
  test("can be read after creation, and is listed first", async () => {
    const { rtk } = await startMock();
    const body = await copyOf(rtk, "guest");
    const { data: created } = await rtk.presets.create(body);
    expect(created).toMatchObject(body);
    expect((await rtk.presets.get({ preset_id: created.id })).data).toEqual(created);
    const { data, paging } = await rtk.presets.list();
    expect(data.slice(0, 2).map(({ name }) => name)).toEqual(["guest", "webinar_participant"]);
    expect(Object.keys(data[0] ?? {}).sort()).toEqual(["created_at", "id", "name", "updated_at"]);
    expect(paging.total_count).toBe(9);
  });

  test("cannot have the name of another preset", async () => {
    const { rtk } = await startMock();
    const body = await copyOf(rtk, "webinar_presenter");
    const words = "A preset with name webinar_presenter already exists";
    await expectFailure(rtk.presets.create(body), 409, words);
    await expectFailure(rtk.presets.update({ ...participant, name: body.name }), 409, words);
    await expectFailure(rtk.presets.replace({ ...participant, ...body }), 409, words);
    await rtk.presets.replace({ ...presenter, ...body });
  });

  test("PATCH keeps properties that are missing from the body, at any depth", async () => {
    const { rtk } = await startMock();
    const { data: before } = await rtk.presets.get(participant);
    await rtk.presets.update({
      ...participant,
      permissions: { chat: { public: { can_send: false } } },
      config: { livestream_viewer_qualities: [720] },
    });
    const { data: after } = await rtk.presets.get(participant);
    expect(after.permissions).toEqual({
      ...before.permissions,
      chat: { ...before.permissions.chat, public: { ...before.permissions.chat.public, can_send: false } },
    });
    expect(after.config).toEqual({ ...before.config, livestream_viewer_qualities: [720] });
    expect(after.ui).toEqual(before.ui);
  });

  test("PUT removes properties that are missing from the body", async () => {
    const { rtk } = await startMock();
    const { livestream_viewer_qualities: _, ...config } = (await rtk.presets.get(participant)).data.config;
    await rtk.presets.replace({ ...participant, ...(await copyOf(rtk, "audience")), config });
    const { data } = await rtk.presets.get(participant);
    expect(data).toMatchObject({ id: participant.preset_id, name: "audience" });
    expect(data.config).toEqual(config);
  });

  test("is not found after deletion, and its name is free", async () => {
    const { rtk } = await startMock();
    const body = await copyOf(rtk, "guest");
    const { data } = await rtk.presets.create(body);
    const guest = { preset_id: data.id };
    expect((await rtk.presets.delete(guest)).data.name).toBe("guest");
    await expectFailure(rtk.presets.get(guest), 404, `Preset with id ${data.id} not found`);
    await rtk.presets.create(body);
  });

  test("cannot be deleted while a participant has it", async () => {
    const { rtk } = await startMock();
    await expectFailure(rtk.presets.delete(participant), 409, "Preset with name webinar_participant is in use");
    const { data } = await rtk.meetings.listParticipants(webinar.meeting);
    for (const { id } of data) {
      await rtk.meetings.deleteParticipant({ ...webinar.meeting, participant_id: id });
    }
    await rtk.presets.delete(participant);
  });

  test("with an undeclared property, at any depth, is refused", async () => {
    const { rtk } = await startMock();
    const body = await copyOf(rtk, "guest");
    const permissions = { can_fly: true, ...body.permissions };
    const words = '"permissions.can_fly" is not allowed';
    await expectFailure(rtk.presets.create({ ...body, permissions }), 400, words);
    await expectFailure(rtk.presets.replace({ ...participant, ...body, permissions }), 400, words);
    await expectFailure(rtk.presets.update({ ...participant, permissions: { can_fly: true } as object }), 400, words);
    await expectFailure(
      rtk.presets.update({ ...participant, colour: "red" } as object & typeof participant),
      400,
      '"colour"',
    );
    await rtk.presets.update({ ...participant, permissions: { plugins: { config: { "any-plugin": { speed: 1 } } } } });
  });

  test("with an unknown id is a 404", async () => {
    const { rtk } = await startMock();
    const preset = { preset_id: unknownId };
    const words = `Preset with id ${unknownId} not found`;
    await expectFailure(rtk.presets.get(preset), 404, words);
    await expectFailure(rtk.presets.update({ ...preset, name: "x" }), 404, words);
    await expectFailure(rtk.presets.replace({ ...preset, ...(await copyOf(rtk, "x")) }), 404, words);
    await expectFailure(rtk.presets.delete(preset), 404, words);
  });

  test("can be searched by part of its name", async () => {
    const { rtk } = await startMock();
    expect((await rtk.presets.list({ search: "PRESENT" })).data.map(({ name }) => name)).toEqual(["webinar_presenter"]);
  });
});
