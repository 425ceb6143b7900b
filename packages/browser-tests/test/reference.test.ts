import { createRtkClient } from "@org/rtk-client";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { seriousFaults } from "../src/axe.ts";
import { startMock, visit } from "../src/visit.ts";

/** Finds an operation with the search box, and opens it. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: "Open Search" }).click();
  await page.getByRole("combobox").fill(words);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

test("an operation can be found by search and tried out", async () => {
  const { mock, origin } = await startMock();
  const { page, observed } = await visit(`${origin}/docs`);
  await search(page, "list the meetings of an app");
  const operation = page.locator('[id$="GET/accounts/{account_id}/realtime/kit/{app_id}/meetings"]').first();
  await operation.getByText("rtk.meetings.list.iterate").waitFor();
  await operation.getByRole("button", { name: "Test Request" }).click();
  await page.getByRole("button", { name: "Send", exact: false }).first().click();
  await page.getByText("200 OK").waitFor();
  expect(mock.requests.list().map(({ operation, status }) => [operation, status])).toEqual([["meetings/list", 200]]);
  expect(observed).toEqual({ complaints: [], foreign: [] });
});

test("webhook events are in the reference", async () => {
  const { origin } = await startMock();
  const { page, observed } = await visit(`${origin}/docs`);
  await search(page, "a participant joined");
  await expect.poll(() => page.url()).toContain("webhook");
  expect(observed).toEqual({ complaints: [], foreign: [] });
});

test.each(["light", "dark"] as const)("axe finds nothing serious, %s", async (colorScheme) => {
  const { origin } = await startMock();
  // The page's policy would block axe, which is a script.
  const options = { colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } };
  const { page } = await visit(`${origin}/docs`, options);
  await search(page, "kick all");
  const operation = page.locator('[id$="active-session/kick-all"]').first();
  await operation.getByText("rtk.activeSession.kickAll").waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await operation.getByRole("button", { name: "Test Request" }).click();
  await page.getByRole("button", { name: "Send", exact: false }).first().click();
  await page.getByRole("link", { name: "Not Found" }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

test("shows a description that names this server, with runnable samples for the client", async () => {
  const { origin, mock } = await startMock();
  const { servers, paths } = await (await fetch(`${origin}/docs/openapi.json`)).json();
  expect(servers[0].url).toBe(`${origin}/client/v4`);
  const [path] = Object.keys(paths).filter((each) => each.endsWith("/sessions/{session_id}/participants"));
  const [{ label, source }] = paths[path as string].get["x-codeSamples"];
  expect(label).toBe("@org/rtk-client");
  const program = new Function(
    "createRtkClient",
    "console",
    `return (async () => {${source.replace(/^import.*/, "")}})()`,
  );
  const printed: { display_name: string }[] = [];
  await program(createRtkClient, { log: (item: never) => printed.push(item) });
  expect(printed.map(({ display_name }) => display_name)).toContain("Mark");
  expect(mock.requests.list("sessions/list-participants").length).toBeGreaterThan(0);
});
