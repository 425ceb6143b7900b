import { expect, test } from "vitest";
import { register } from "../support/captured-deliveries.ts";
import { startMock, webinar } from "../support/client.ts";

test("at most 1,000 events wait for a webhook that does not respond; further ones are logged as dropped", async () => {
  let respond: (response: Response) => void = () => {};
  const deliver = () => new Promise<Response>((resolve) => (respond = resolve));
  const { mock, rtk } = await startMock({ deliver, webhookTimeoutMs: 600_000 });
  await register(rtk, ["meeting.started", "meeting.ended"]);
  const dropped: (string | undefined)[] = [];
  mock.deliveries.subscribe(({ status, error }) => status === "dropped" && dropped.push(error));
  for (let round = 0; round < 501; round++) {
    mock.simulate.startSession(webinar.meeting);
    mock.simulate.endSession(webinar.meeting);
  }
  await expect.poll(() => dropped.length).toBe(2);
  expect(dropped[0]).toBe("1000 events are waiting for this webhook; this one is not sent");
  expect(
    mock.deliveries
      .list()
      .map(({ status }) => status)
      .slice(-3),
  ).toEqual(["pending", "dropped", "dropped"]);
  respond(new Response());
});
