import { expect, test } from "vitest";
import { startMock, webinar } from "../support/client.ts";

const guest = { ...webinar.meeting, custom_participant_id: "guest-1", preset_name: "group_call_guest" };
const bucket = { bucket: "studio", access_key: "key", region: "auto" };

test("accepts a participant without a name, but logs a warning", async () => {
  const { mock, rtk } = await startMock();
  await rtk.meetings.addParticipant(guest);
  await rtk.meetings.addParticipant({ ...guest, name: "Grace" });
  const [without, withName] = mock.requests.list();
  expect(without).toMatchObject({ status: 201, warnings: [expect.stringContaining("no name")] });
  expect(withName).not.toHaveProperty("warnings");
});

test("accepts a meeting that stores recordings in R2, but logs a warning", async () => {
  const { mock, rtk } = await startMock();
  await rtk.meetings.create({ recording_config: { storage_config: { ...bucket, type: "cloudflare" } } });
  await rtk.meetings.create({ recording_config: { storage_config: { ...bucket, type: "aws" } } });
  await rtk.recordings.start({ ...webinar.meeting, storage_config: { ...bucket, type: "cloudflare" } });
  const [cloudflare, ...others] = mock.requests.list();
  expect(cloudflare).toMatchObject({ status: 201, warnings: [expect.stringContaining("refused it for meetings")] });
  for (const request of others) expect(request).not.toHaveProperty("warnings");
});
