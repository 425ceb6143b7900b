import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../../src/build-site.ts";
import { docsFolder } from "../../src/folders.ts";
import { previewSite } from "../../src/preview-site.ts";

let out: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "site-"));
  await buildSite({ out });
});

afterAll(() => rm(out, { recursive: true }));

const read = (path: string) => readFileSync(join(out, path), "utf8");

test("has each page of the documentation", () => {
  const pages = globSync("**/*.md", { cwd: docsFolder }).map((path) => path.replace(/README\.md$/, "index.md"));
  const expected = pages.map((path) => path.replace(/md$/, "html")).sort();
  expect(globSync("{*.html,recipes/*.html}", { cwd: out, exclude: ["404.html"] }).sort()).toEqual(expected);
});

test("lists every page in the sidebar, with the reference", () => {
  const page = read("quick-start.html");
  for (const link of ["/recipes/attendance.html", "/cloudflare-methods.html", "/api/Operations.html"]) {
    expect(page).toContain(`href="${link}"`);
  }
});

test("shows docstrings in the reference, and names modules as they are imported", () => {
  expect(read("api/@org/rtk-client.html")).toContain("Sends no API token.");
  expect(read("api/Operations.html")).toContain("Switches off everyone");
  expect(read("api/index.html")).toContain("@org/rtk-client/webhooks/sql");
});

test("links to files outside the documentation point to GitHub", () => {
  expect(read("regenerating.html")).toContain('href="https://github.com/org/rtk/blob/main/CONTRIBUTING.md"');
});

test("llms.txt links to existing pages of the site", () => {
  const links = Array.from(read("llms.txt").matchAll(/\]\((docs\/[^)]+)\)/g), ([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(10);
  for (const path of links) expect(read(path)).toMatch(/^# /m);
});

test("pages load nothing from other servers", () => {
  const html = read("index.html");
  const loaded = html.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="(https?:[^"]+)"/g);
  expect(Array.from(loaded, ([, url]) => url)).toEqual([]);
});

test("the preview serves the finished site", async ({ onTestFinished }) => {
  const port = await freePort();
  const server = previewSite({ out, port });
  onTestFinished(() => void server.kill());
  await once(server.stdout, "data");
  const response = await fetch(`http://localhost:${port}/recipes/attendance.html`);
  expect(await response.text()).toContain("Export who attended");
});

test("a dead link fails the build, and the error names it", async ({ onTestFinished }) => {
  const source = await mkdtemp(join(tmpdir(), "pages-"));
  onTestFinished(() => rm(source, { recursive: true }));
  await writeFile(join(source, "README.md"), "# Things\n\n## Guides\n\n- [Parts](parts.md)\n");
  const build = buildSite({ source, out: join(source, "out"), reference: false });
  await expect(build).rejects.toThrow("Found dead link ./parts in file index.md");
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
