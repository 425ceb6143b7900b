import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startMock, visit } from "../src/visit.ts";

test("a page that the mock server serves reads the control endpoints", async () => {
  const { origin } = await startMock();
  const { page } = await visit(`${origin}/__mock/health`);
  expect(await page.evaluate(async () => (await (await fetch("/__mock/health")).json()).status)).toBe("ok");
});

test("a page of another origin cannot read the control endpoints", async () => {
  const { origin } = await startMock();
  const { page, observed } = await visit(await serveBlankPage());
  const read = page.evaluate((url) => fetch(url).then((response) => response.text()), `${origin}/__mock/state`);
  await expect(read).rejects.toThrow("Failed to fetch");
  expect(observed.foreign).toEqual([`${origin}/__mock/state`]);
  expect(observed.complaints.join()).toContain("CORS");
});

/** Serves an empty page on an origin of its own. @returns its URL */
async function serveBlankPage(): Promise<string> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
