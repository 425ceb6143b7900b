import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MockServer, Snapshot } from "@org/rtk-mock-server";
import { expect, test } from "vitest";
import { startMock, webinar } from "../support/client.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const { session_id } = webinar.session;
const count = 20_000;

/** Replaces the attendances of the seed data's session by as many others as there are numbers. */
function withAttendances(mock: MockServer, numbers: readonly number[]): Snapshot {
  const snapshot = mock.snapshot();
  const [template] = snapshot.store.attendances[session_id] as Snapshot["store"]["attendances"][string];
  const { internal, ...shown } = template as NonNullable<typeof template>;
  const rows = numbers.map((number) => ({
    ...shown,
    internal: { ...internal, peerId: crypto.randomUUID() },
    id: crypto.randomUUID(),
    user_id: crypto.randomUUID(),
    custom_participant_id: `participant-${number}`,
    display_name: `Participant ${number}`,
    joined_at: new Date(1_700_000_000_000 + number).toISOString(),
    created_at: new Date(1_700_000_000_000 + number).toISOString(),
    updated_at: new Date(1_700_000_000_000 + number).toISOString(),
  }));
  return { ...snapshot, store: { ...snapshot.store, attendances: { [session_id]: rows } } };
}

function usedBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test("an attendance in a large session takes less than 750 bytes", async () => {
  const { mock } = await startMock();
  mock.restore(withAttendances(mock, [1]));
  const before = usedBytes();
  const snapshot = withAttendances(mock, [...Array(count).keys()]);
  // V8 itself flattens texts while they are new.
  collectGarbage();
  collectGarbage();
  mock.restore(snapshot);
  expect((usedBytes() - before) / count).toBeLessThan(750);
});
