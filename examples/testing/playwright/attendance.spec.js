import { expect, test } from "@playwright/test";

const mock = "http://127.0.0.1:4015/__mock";
// Both are part of the seed data.
const meeting_id = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";
const participant_id = "5b3e9c17-d264-4f0b-a871-e92c6d5f3048";

test.beforeEach(async ({ request }) => {
  await request.delete(`${mock}/state`);
  await request.put(`${mock}/clock`, { data: { now: "2026-03-02T09:00:00Z" } });
});

test("the page shows who attended, and for how long", async ({ page, request }) => {
  await request.post(`${mock}/simulate/join`, { data: { meeting_id, participant_id } });
  await request.post(`${mock}/clock/advance`, { data: { by: "PT15M" } });
  await request.post(`${mock}/simulate/leave`, { data: { meeting_id, participant_id } });
  await page.goto(`/?meeting=${meeting_id}`);
  await expect(page.getByRole("listitem")).toHaveText(/: 15 minutes$/);
});
