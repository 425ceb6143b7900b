import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { MockServer } from "@org/rtk-mock-server";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock, visit } from "../src/visit.ts";

const account = "/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit";

test("a page that the mock server serves can use the control endpoints", async () => {
  const { mock, origin } = await startMock();
  const { page } = await visit(`${origin}/__mock/health`);
  expect(await page.evaluate(async () => (await (await fetch("/__mock/health")).json()).status)).toBe("ok");
  const added = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    return (await fetch("/__mock/faults", { method: "POST", headers, body: '{"fault":"html"}' })).status;
  });
  expect([added, mock.faults.list().length]).toEqual([200, 1]);
});

describe.each([[{}], [{ cors: "*" }]])("with the options %j, a page of another origin", (options) => {
  test("can call no control endpoint", async () => {
    const { mock, origin } = await startMock(options);
    const { page } = await visit(await serveBlankPage());
    const before = stateOf(mock);
    const { endpoints } = (await (await fetch(`${origin}/__mock`)).json()) as { endpoints: string[] };
    expect(endpoints.length).toBeGreaterThan(15);
    expect(await attack(page, origin, endpoints)).toEqual([]);
    expect(stateOf(mock)).toEqual(before);
  });

  test("cannot read the control endpoints from a frame, a script or a window", async () => {
    const { origin } = await startMock(options);
    const { page } = await visit(await serveBlankPage());
    const texts = await page.evaluate(async (url) => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      await new Promise((resolve) => {
        frame.onload = resolve;
        frame.src = url;
      });
      const script = document.body.appendChild(document.createElement("script"));
      const loaded = await new Promise((resolve) => {
        script.onload = () => resolve("loaded");
        script.onerror = () => resolve("refused");
        script.src = url;
      });
      return [frame.contentDocument?.body.textContent ?? "closed", loaded];
    }, `${origin}/__mock/state`);
    expect(texts).toEqual(["closed", "refused"]);
  });
});

test("with cors, a page of another origin calls the API", async () => {
  const { origin } = await startMock({ cors: "*" });
  const { page } = await visit(await serveBlankPage());
  const status = await page.evaluate(
    async (url) => (await fetch(url, { headers: { authorization: "Bearer any" } })).status,
    `${origin}${account}/apps`,
  );
  expect(status).toBe(200);
});

test("a page whose host resolves to the mock server reaches neither control endpoints nor the API", async () => {
  const { mock } = await startMock({ cors: "*" });
  // Chromium is started with this name resolving to the mock server.
  const { port } = await mock.listen({ port: 0, host: "127.0.0.1" });
  const rebound = `http://rebound.example:${port}`;
  const before = stateOf(mock);
  const { page } = await visit(`${rebound}/__mock/health`);
  expect(await page.evaluate(() => document.body.textContent)).toContain("--allow-host rebound.example");
  const statuses = await page.evaluate(async (apps) => {
    const json = { "content-type": "application/json" };
    const responses = await Promise.all([
      fetch("/__mock/state"),
      fetch("/__mock/requests"),
      fetch("/__mock/faults", { method: "POST", headers: json, body: '{"fault":"html"}' }),
      fetch(apps, { headers: { authorization: "Bearer any" } }),
    ]);
    return responses.map(({ status }) => status);
  }, `${account}/apps`);
  expect(statuses).toEqual([421, 421, 421, 421]);
  expect(stateOf(mock)).toEqual(before);
});

/** The state that control endpoints can change. */
function stateOf(mock: MockServer) {
  return { store: mock.snapshot().store, faults: mock.faults.list(), deliveries: mock.deliveries.list() };
}

/**
 * Sends each request in every way that a page can: with and without a preflight, and as text, form and blob.
 *
 * @returns the responses that the page could read
 */
function attack(page: Page, origin: string, endpoints: string[]): Promise<string[]> {
  const calls = endpoints.map((endpoint) => {
    const [method = "", path = ""] = endpoint.split(" ");
    return { method, url: origin + path.replace("{name}", "start-session").replace("{id}", "1") };
  });
  return page.evaluate(async (all) => {
    const json = JSON.stringify({
      ...{ fault: "html", now: "2030-01-01T00:00:00Z", by: 60_000 },
      ...{ event: "meeting.started", to: "http://127.0.0.1:1/" },
      meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834",
    });
    const ways = (method: string): RequestInit[] => {
      const bodies = ["GET", "HEAD"].includes(method)
        ? [{}]
        : [
            {},
            { body: json },
            { body: new Blob([json]) },
            { body: new URLSearchParams({ fault: "html" }) },
            { body: json, headers: { "content-type": "application/json" } },
          ];
      return bodies.flatMap((body) => [
        { method, ...body },
        { method, ...body, mode: "no-cors" as const },
      ]);
    };
    const readable: string[] = [];
    const attempts = all.flatMap(({ method, url }) => ways(method).map((init) => ({ url, init })));
    await Promise.all(
      attempts.map(async ({ url, init }) => {
        const response = await fetch(url, init).catch(() => undefined);
        const text = await response?.text().catch(() => "");
        if (text) readable.push(`${init.method} ${url}: ${text.slice(0, 100)}`);
      }),
    );
    return readable;
  }, calls);
}

/** Serves an empty page on another origin. @returns its URL */
async function serveBlankPage(): Promise<string> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
