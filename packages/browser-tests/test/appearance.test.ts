import { expect, test } from "vitest";
import { seriousFaults } from "../src/axe.ts";
import { startMock, visit } from "../src/visit.ts";

const mark = {
  meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834",
  participant_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f81",
};
const sizes = { desktop: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };

const cases = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["desktop", "narrow"] as const).map((size) => ({ colorScheme, size })),
);

test.each(cases)(
  "axe finds nothing serious, and nothing is cut off: $colorScheme, $size",
  async ({ colorScheme, size }) => {
    const { mock, origin } = await startMock();
    mock.simulate.join(mark);
    mock.faults.add({ operation: "recordings/start", fault: "status=503", times: 1 });
    await mock.fetch(`${origin}/accounts/a/realtime/kit/apps`);
    // The pages' policy would block axe, which is a script.
    const options = { colorScheme, viewport: sizes[size], bypassCSP: true };
    for (const path of ["/", "/__mock/ui"]) {
      const { page } = await visit(origin + path, options);
      if (path !== "/") {
        await page.getByRole("button", { name: "Join… Product launch webinar" }).click();
        await page.getByRole("button", { name: /401 GET/ }).click();
        await page.getByRole("heading", { name: "Response" }).waitFor();
      }
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(sizes[size].width);
    }
  },
);

test("the start page links to the reference and the live page", async () => {
  const { origin } = await startMock();
  const { page, observed } = await visit(origin);
  await page.getByRole("link", { name: /API reference/ }).click();
  await page.waitForURL(`${origin}/docs`);
  await page.goBack();
  await page.getByRole("link", { name: /Live page/ }).click();
  await page.getByRole("heading", { name: "Meetings" }).waitFor();
  expect(observed).toEqual({ complaints: [], foreign: [] });
});
