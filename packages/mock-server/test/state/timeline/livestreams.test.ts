import { expect, test } from "vitest";
import { webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada } = webinar;

async function broadcast({ rtk }: Awaited<ReturnType<typeof startAtNoon>>, manual_ingest = false) {
  const { data } = await rtk.livestreams.start({ ...meeting, manual_ingest });
  return async () => (await rtk.livestreams.get({ livestream_id: data.id as string })).data;
}

test("a livestream goes live while somebody is present, and is OFFLINE after the session", async () => {
  const noon = await startAtNoon();
  const livestream = await broadcast(noon);
  noon.mock.clock.advance("PT1M");
  expect((await livestream()).livestream?.status).toBe("INVOKED");
  noon.mock.simulate.join(ada);
  noon.mock.clock.advance("PT10M");
  expect((await livestream()).livestream?.status).toBe("LIVE");
  noon.mock.simulate.leave(ada);
  noon.mock.clock.advance("PT2M");
  const { livestream: over, sessions } = await livestream();
  expect(over?.status).toBe("OFFLINE");
  expect(sessions).toMatchObject([
    { started_time: "2026-03-01T12:01:05.000Z", stopped_time: "2026-03-01T12:12:00.000Z", ingest_seconds: 655 },
  ]);
  const told = noon.events.flatMap(({ payload }) =>
    payload.event === "livestreaming.statusUpdate" ? payload.status : [],
  );
  expect(told).toEqual(["LIVE", "OFFLINE"]);
});

test("a livestream with an encoder waits for the encoder", async () => {
  const noon = await startAtNoon();
  noon.mock.simulate.join(ada);
  const livestream = await broadcast(noon, true);
  noon.mock.clock.advance("PT1H");
  expect((await livestream()).livestream?.status).toBe("INVOKED");
});
