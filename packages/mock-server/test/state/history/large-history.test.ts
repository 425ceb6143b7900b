import { expect, test } from "vitest";
import { startMock } from "../../support/client.ts";

test("a day of 100,000 participants takes seconds to create, and all its pages can be read", async () => {
  const { mock, rtk } = await startMock({ seed: "large", empty: true });
  const start = process.cpuUsage();
  const { participants } = mock.simulate.history({ days: 1, participants: 100_000 });
  // CPU time, not elapsed time, because other tests may run on the same machine.
  const { user, system } = process.cpuUsage(start);
  expect(participants).toBe(100_000);
  expect((user + system) / 1e6).toBeLessThan(30);
  const { data } = await rtk.sessions.list({ participants: "50000:100000" });
  const [webinar] = data.sessions;
  const session_id = webinar?.id ?? "";
  const first = (await rtk.sessions.listParticipants({ session_id, per_page: 100, view: "consolidated" })).data;
  const total = first.paging?.total_count ?? 0;
  expect(total).toBeGreaterThan(90_000);
  const last = await rtk.sessions.listParticipants({
    session_id,
    per_page: 100,
    page_no: Math.ceil(total / 100),
    view: "consolidated",
  });
  expect(last.data.participants).toHaveLength(total % 100 || 100);
});
