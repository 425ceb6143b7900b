import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId } from "../../support/client.ts";

const body = { name: "Back end", url: "https://studio.example.com/hooks", events: ["meeting.started" as const] };

describe("a webhook", () => {
  test("can be read after creation, and is enabled by default", async () => {
    const { rtk } = await startMock({ empty: true });
    const { data: created } = await rtk.webhooks.create(body);
    expect(created).toMatchObject({ ...body, enabled: true });
    expect((await rtk.webhooks.create({ ...body, enabled: false })).data.enabled).toBe(false);
    expect((await rtk.webhooks.get({ webhook_id: created.id })).data).toEqual(created);
    expect((await rtk.webhooks.list()).data.map(({ enabled }) => enabled)).toEqual([false, true]);
  });

  test("PATCH keeps and PUT removes properties that are missing from the body", async () => {
    const { rtk } = await startMock({ empty: true });
    const { data: created } = await rtk.webhooks.create({ ...body, enabled: false });
    const webhook = { webhook_id: created.id };
    const { data: changed } = await rtk.webhooks.update({ ...webhook, events: ["meeting.ended"] });
    expect(changed).toMatchObject({ ...body, events: ["meeting.ended"], enabled: false });
    expect((await rtk.webhooks.replace({ ...webhook, ...body })).data).toMatchObject({ ...body, enabled: true });
  });

  test("is not found after deletion", async () => {
    const { rtk } = await startMock({ empty: true });
    const { data: created } = await rtk.webhooks.create(body);
    expect((await rtk.webhooks.delete({ webhook_id: created.id })).data).toEqual(created);
    await expectFailure(rtk.webhooks.get({ webhook_id: created.id }), 404, `Webhook with id ${created.id} not found`);
    expect((await rtk.webhooks.list()).data).toEqual([]);
  });

  test("with an unknown id is a 404", async () => {
    const { rtk } = await startMock();
    const webhook = { webhook_id: unknownId };
    const words = `Webhook with id ${unknownId} not found`;
    await expectFailure(rtk.webhooks.get(webhook), 404, words);
    await expectFailure(rtk.webhooks.update({ ...webhook, enabled: false }), 404, words);
    await expectFailure(rtk.webhooks.replace({ ...webhook, ...body }), 404, words);
    await expectFailure(rtk.webhooks.delete(webhook), 404, words);
  });
});

test("can subscribe to all events", async () => {
  const { rtk } = await startMock();
  expect((await rtk.webhooks.listEvents()).data).toHaveLength(9);
});
