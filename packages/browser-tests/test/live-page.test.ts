import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRtkClient, type RtkClient } from "@org/rtk-client";
import type { MockServer, MockServerOptions } from "@org/rtk-mock-server";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import type { Observations } from "../src/observe.ts";
import { startMock, visit } from "../src/visit.ts";

const accountId = "5f1c7a90e2b34d6881f0a3c47be9d215";
const appId = "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";
const webinar = { meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834" };
const mark = { ...webinar, participant_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f81" };

interface LivePage {
  mock: MockServer;
  rtk: RtkClient;
  page: Page;
  observed: Observations;
  /** Presses a button. */
  press: (name: string) => Promise<void>;
  origin: string;
}

async function openLivePage(options: MockServerOptions = {}): Promise<LivePage> {
  const { mock, origin } = await startMock(options);
  const rtk = createRtkClient({ apiToken: "any", accountId, appId, fetch: mock.fetch, maxRetries: 0 });
  const { page, observed } = await visit(`${origin}/__mock/ui`);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  return { mock, rtk, page, observed, press, origin };
}

function card(page: Page, title: string) {
  return page.getByRole("region", { name: title });
}

test("a session started with a button is in rtk.sessions.list()", async () => {
  const { rtk, page, observed, press } = await openLivePage();
  await press("Start session of Product launch webinar");
  await page.getByText("Nobody is in the session.").waitFor();
  const { data } = await rtk.sessions.list({ status: "LIVE" });
  expect(data.sessions.map(({ associated_id }) => associated_id)).toEqual([webinar.meeting_id]);
  expect(observed).toEqual({ complaints: [], foreign: [] });
});

test("participants join and leave, and the session is ended", async () => {
  const { rtk, page, press } = await openLivePage();
  await press("Join… Product launch webinar");
  await press("Mark joins");
  await page.getByText("1 person in the session").waitFor();
  await page.getByLabel("Name of a new participant").fill("Grace");
  await press("Add and join");
  await page.getByText("2 people in the session").waitFor();
  await press("Leave as Mark");
  await page.getByText("1 person in the session").waitFor();
  const { data } = await rtk.activeSession.get(webinar);
  expect(data.live_participants).toBe(1);
  await press("End the session of Product launch webinar");
  await page.getByRole("button", { name: "Start session of Product launch webinar" }).waitFor();
  expect((await rtk.sessions.list({ status: "LIVE" })).data.sessions).toEqual([]);
});

test("changes made elsewhere appear automatically, and minutes count up", async () => {
  const { mock, page } = await openLivePage();
  mock.simulate.join(mark);
  const person = card(page, "Meetings").locator("li", { hasText: "Mark" }).last();
  await person.waitFor();
  const shown = await person.locator(".time").textContent();
  await expect.poll(() => person.locator(".time").textContent()).not.toBe(shown);
});

test("texts of the state are not rendered as HTML", async () => {
  const { mock, rtk, page, observed } = await openLivePage();
  const title = '<img src="x" onerror="document.title=1"><script>document.title=2</script>';
  const { data: meeting } = await rtk.meetings.create({ title });
  await page.getByText(title, { exact: true }).first().waitFor();
  mock.simulate.startSession({ meeting_id: meeting.id });
  await page.getByRole("button", { name: `End the session of ${title}` }).waitFor();
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toBe("RealtimeKit mock · live");
  expect(observed).toEqual({ complaints: [], foreign: [] });
});

test("the clock is stopped and advanced, and due events happen", async () => {
  const { mock, rtk, page, press } = await openLivePage();
  await press("Stop the clock");
  await page.getByRole("button", { name: "Run the clock in real time" }).waitFor();
  const before = mock.clock.now().getTime();
  await press("+10 min on the clock");
  await expect.poll(() => mock.clock.now().getTime() - before).toBe(600_000);
  mock.simulate.join(mark);
  mock.simulate.leave(mark);
  await press("Skip to End session");
  await expect.poll(async () => (await rtk.sessions.list({ status: "LIVE" })).data.sessions).toEqual([]);
});

test("makes the next call fail, and shows its exchange", async () => {
  const { rtk, page } = await openLivePage();
  await card(page, "Faults").getByLabel("Operation").selectOption("meetings/list");
  await page.getByRole("button", { name: "Fail the next" }).click();
  await page.getByText("status=503, 1 more").waitFor();
  await expect(rtk.meetings.list()).rejects.toMatchObject({ status: 503 });
  const line = card(page, "Requests").getByRole("button", { name: /503 GET meetings\/list/ });
  await line.click();
  await page.getByText("authorization: [redacted]").waitFor();
  await card(page, "Requests").getByText('"success": false').waitFor();
  await page.getByText("No call will fail.").waitFor();
});

test("shows violations with their request", async () => {
  const { rtk, page } = await openLivePage();
  await rtk.POST("/accounts/{account_id}/realtime/kit/{app_id}/meetings", { body: { title: 5 as never } });
  await card(page, "Requests")
    .getByRole("button", { name: /1 violated/ })
    .click();
  await page.getByText(/request violates the description: .*title/).waitFor();
});

test("shows deliveries, and resends them", async () => {
  const received: string[] = [];
  const deliver = (request: Request) => {
    received.push(request.headers.get("rtk-uuid") ?? "");
    return new Response();
  };
  const { mock, rtk, page } = await openLivePage({ deliver });
  await rtk.webhooks.create({ name: "Hooks", url: "http://localhost/hooks", events: ["meeting.started"] });
  mock.simulate.startSession(webinar);
  await page.getByRole("button", { name: /^Redeliver meeting.started/ }).click();
  await page.getByText("meeting.started was resent").waitFor();
  expect(received).toEqual([received[0], received[0]]);
  await card(page, "Webhook deliveries")
    .getByRole("button", { name: /delivered meeting.started/ })
    .first()
    .click();
  await page.getByText('"event": "meeting.started"').waitFor();
});

test("a recording is uploaded and a livestream goes live", async () => {
  const { mock, rtk, page, press } = await openLivePage();
  mock.simulate.join(mark);
  const { data: recording } = await rtk.recordings.start(webinar);
  await card(page, "Recordings").getByText("RECORDING", { exact: true }).waitFor();
  await card(page, "Recordings")
    .getByRole("button", { name: /^Upload/ })
    .click();
  await expect
    .poll(async () => (await rtk.recordings.get({ recording_id: recording.id })).data.status)
    .toBe("UPLOADED");
  await press("Go live with Rehearsal");
  await press("End Rehearsal");
  await card(page, "Livestreams").getByText("OFFLINE").waitFor();
});

test("a state is saved, reset and loaded", async () => {
  const { rtk, page } = await openLivePage({ empty: true });
  await page.getByLabel("Title of the new meeting").fill("Kept");
  await page.getByRole("button", { name: "New meeting" }).click();
  await page.getByRole("button", { name: "Start session of Kept" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Save state").click()]);
  const folder = await mkdtemp(join(tmpdir(), "rtk-state-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByText("No meetings yet").waitFor();
  expect((await rtk.apps.list()).data).toEqual([]);
  await page.getByLabel("State file").setInputFiles(file);
  await page.getByRole("button", { name: "Start session of Kept" }).waitFor();
});

test("errors of the server are shown", async () => {
  const { page } = await openLivePage();
  await page
    .getByLabel("State file")
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.getByText("Not a snapshot of a mock server").waitFor();
});

test("works with the keyboard alone", async () => {
  const { rtk, page } = await openLivePage();
  await page.getByLabel("Find meetings").press("Tab");
  for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
  await page.getByText("Nobody is in the session.").waitFor();
  expect((await rtk.sessions.list({ status: "LIVE" })).data.sessions).toHaveLength(1);
});

test("reconnects when the server is back", async () => {
  const { page, mock, origin } = await openLivePage();
  await page.getByText("live", { exact: true }).waitFor();
  await mock.close();
  await page.getByText("reconnecting…").waitFor();
  const { mock: next } = await startMock({ empty: true });
  await next.listen({ port: Number(new URL(origin).port) });
  await page.getByText("No meetings yet").waitFor();
});
