import { once } from "node:events";
import { request } from "node:http";
import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { bodyOf } from "../support/requests.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock());
});

const fetchPage = (path: string, headers: Record<string, string> = {}) =>
  mock.fetch(`http://mock.example${path}`, { headers });

test("/ links to the pages: in HTML for browsers, in JSON for programs", async () => {
  const page = await fetchPage("/", { accept: "text/html,*/*;q=0.8" });
  const html = await page.text();
  expect(page.headers.get("content-type")).toContain("text/html");
  for (const part of ['href="/docs"', 'href="/__mock/ui"', 'baseUrl: "http://mock.example/client/v4"']) {
    expect(html).toContain(part);
  }
  expect(await bodyOf(await fetchPage("/"))).toMatchObject({
    reference: "/docs",
    live: "/__mock/ui",
    api: "/client/v4",
  });
});

test.each(["/docs", "/__mock/ui", "/__mock/ui/ui.css", "/docs/reference.js", "/favicon.ico", "/docs/openapi.json"])(
  "%s forbids requests to other servers",
  async (path) => {
    const { status, headers } = await fetchPage(path);
    expect(status).toBe(200);
    const policy = headers.get("content-security-policy") ?? "";
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy.split("; ")).toContain(rule);
    }
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);

test("no page allows inline scripts, and the live page no inline styles", async () => {
  for (const path of ["/", "/docs", "/__mock/ui"]) {
    const { headers } = await fetchPage(path, { accept: "text/html" });
    expect(headers.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe|unsafe-eval/);
  }
  expect((await fetchPage("/__mock/ui")).headers.get("content-security-policy")).not.toContain("unsafe");
});

test("files are compressed if accepted, and not sent again if unchanged", async () => {
  const { url } = await mock.listen({ port: 0 });
  const file = new URL("/__mock/ui/theme.css", url);
  const plain = await (await fetchPage("/__mock/ui/theme.css")).text();
  const compressed = await fetch(file, { headers: { "accept-encoding": "gzip" } });
  expect(compressed.headers.get("content-encoding")).toBe("gzip");
  expect(await compressed.text()).toBe(plain);
  const again = await fetchPage("/__mock/ui/theme.css", { "if-none-match": compressed.headers.get("etag") ?? "" });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("unknown pages are a 404, other methods a 405", async () => {
  expect((await fetchPage("/docs/nothing.js")).status).toBe(404);
  expect((await fetchPage("/__mock/ui/../../package.json")).status).toBe(404);
  expect((await mock.fetch("http://mock.example/docs", { method: "POST" })).status).toBe(405);
});

test("the reference's description names this server and has a sample of each operation", async () => {
  const { servers, paths, tags } = await bodyOf(await fetchPage("/docs/openapi.json"));
  expect(servers).toEqual([{ url: "http://mock.example/client/v4", description: "This mock server." }]);
  expect(tags).toContainEqual(expect.objectContaining({ name: "active-session", "x-displayName": "Active session" }));
  const operations = Object.values<Record<string, { "x-codeSamples": [{ source: string }] }>>(paths).flatMap((item) =>
    Object.values(item),
  );
  expect(operations).toHaveLength(62);
  for (const { "x-codeSamples": samples } of operations) expect(samples[0].source).toMatch(/(await|of) rtk\.\w+\.\w+/);
});

test("the reference shows the served description, with samples only for the client's operations", async () => {
  await mock.describe({
    openapi: "3.1.0",
    info: { title: "Mine", version: "1" },
    paths: { "/things": { get: { operationId: "things/list", responses: { 200: { description: "Things." } } } } },
  });
  const { info, paths } = await bodyOf(await fetchPage("/docs/openapi.json"));
  expect(info.title).toBe("Mine");
  expect(paths["/things"].get).not.toHaveProperty("x-codeSamples");
});

test("other sites may link to the pages, but their scripts cannot read them", async () => {
  const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  for (const path of ["/", "/docs", "/__mock/ui"]) {
    const { status, headers } = await fetchPage(path, link);
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe(null);
  }
  expect((await fetchPage("/__mock/live", { origin: "https://evil.example" })).status).toBe(403);
  expect((await fetchPage("/__mock/live", { "sec-fetch-site": "cross-site" })).status).toBe(403);
});

test("serves pages only for the server's hosts", async () => {
  const { port } = await mock.listen({ port: 0 });
  const statuses = ["/", "/docs", "/__mock/ui"].map(async (path) => {
    const [response] = await once(request({ port, path, headers: { host: "rebound.example" } }).end(), "response");
    response.resume();
    return response.statusCode;
  });
  expect(await Promise.all(statuses)).toEqual([421, 421, 421]);
});
