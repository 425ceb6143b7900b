import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../support/client.ts";
import { run } from "../../support/command.ts";

test("a day of 100,000 participants can be created, and all its pages read", async () => {
  const { mock, rtk } = await startMock({ seed: "large", empty: true });
  const { participants } = mock.simulate.history({ days: 1, participants: 100_000 });
  expect(participants).toBe(100_000);
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

test("the command shows the progress of a large history", async () => {
  const { code, stderr } = await fill("1d,participants=10000");
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^history: participants: \d+ of 10000$/m)]);
  expect(stderr).toContain("history: 10000 participants\n");
});

test("the command shows no progress of a short history", async () => {
  expect(await fill("2d")).toMatchObject({ code: 0, stderr: "" });
});

/** Runs the command until it has filled an app with a history. */
function fill(history: string): ReturnType<typeof run> {
  const folder = mkdtempSync(join(tmpdir(), "rtk-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return run(["--empty", "--history", history, "--export", join(folder, "state.json")]);
}
