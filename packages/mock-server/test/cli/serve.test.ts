import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRtkClient } from "@org/rtk-client";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { start } from "../support/command.ts";
import { account, get } from "../support/requests.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("a running server", () => {
  test("prints the base URL, a snippet for the client, and a line per request", async () => {
    await using mock = await start(["--port", "0"]);
    const snippet = await mock.line(/Control:/);
    expect(snippet).toContain(`RealtimeKit mock server ${manifest.version} at ${mock.url}`);
    const [, options = ""] = /createRtkClient\((\{.*?\})\);/s.exec(snippet) ?? [];
    const rtk = createRtkClient(new Function(`return ${options}`)());
    expect((await rtk.meetings.list({})).success).toBe(true);
    expect(await mock.line(/meetings\/list/)).toMatch(/^\d\d:\d\d:\d\d {2}200 {2}GET {6}meetings\/list +\d+\.\d ms$/m);
    await fetch(`${mock.url}${account}/apps?per_page=none`, { headers: { authorization: "Bearer t" } });
    expect(await mock.line(/violates/)).toContain(
      "request violates the description: Request query parameter per_page must be integer",
    );
  });

  test("--host 0.0.0.0 prints who can reach the server and by which names; --cors alone opens the API to any page", async () => {
    await using mock = await start([
      "--port",
      "0",
      "--host",
      "0.0.0.0",
      "--allow-host",
      "mock",
      "--allow-host",
      "b",
      "--cors",
    ]);
    const printed = await mock.line(/add others with/);
    expect(printed).toContain("Listening on all addresses of this machine");
    expect(printed).toContain(
      "for the hosts localhost, 127.0.0.1, [::1], 0.0.0.0, mock, b; add others with --allow-host",
    );
    const { headers } = await fetch(`${mock.url}${account}/apps`, { headers: { origin: "http://page.example" } });
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  test("lines have aligned columns, the reason of a refusal, and no control characters", async () => {
    await using mock = await start(["--port", "0", "--strict"], { FORCE_COLOR: "1" });
    const headers = get("").headers;
    await fetch(`${mock.url}/nowhere/${"x".repeat(100)}`, { headers });
    await fetch(`${mock.url}${account}/apps?perPage=1`, { headers });
    const body = JSON.stringify({
      name: "x",
      "\u001b]0;owned\u0007\u009b31m": "x".repeat(900_000),
      ["y".repeat(9_000)]: 1,
    });
    await fetch(`${mock.url}${account}/apps`, {
      method: "POST",
      headers: { authorization: "Bearer t", "content-type": "application/json" },
      body,
    });
    const printed = (await mock.line(/more characters/)).split("Stop: Ctrl+C\n")[1] as string;
    expect(printed).toContain("\u001b[33m404\u001b[39m");
    expect(printed).toContain('"perPage" is not allowed; did you mean "per_page"?');
    expect(printed).toContain("\\u001b]0;owned\\u0007\\u009b31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test checks that they are not printed.
    const plain = printed.replace(/\u001b\[\d+m/g, "");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test checks that they are not printed.
    expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const columns = plain.split("\n").filter((line) => / ms$/.test(line));
    expect(columns.map((line) => line.length)).toEqual([70, 70, 70]);
    expect(Math.max(...plain.split("\n").map((line) => line.length))).toBeLessThan(600);
  });

  test("the id of an operation in a foreign description is printed without control characters", async () => {
    const hostile = structuredClone(description) as { paths: Record<string, { get?: { operationId: string } }> };
    const [, { get: operation }] = Object.entries(hostile.paths).find(([path]) => path.endsWith("/apps")) as [
      string,
      { get: { operationId: string } },
    ];
    operation.operationId = "apps/\u001b]0;owned\u0007";
    const file = join(folder, "hostile.json");
    await writeFile(file, JSON.stringify(hostile));
    await using mock = await start(["--port", "0", "--description", file]);
    await fetch(`${mock.url}${account}/apps`, { headers: get("").headers });
    expect(await mock.line(/owned/)).toContain("apps/\\u001b]0;owned\\u0007");
  });

  test("--json prints one object per line", async () => {
    await using mock = await start(["--port", "0", "--json"]);
    await fetch(`${mock.url}${account}/apps`, { headers: get("").headers });
    const lines = (await mock.line(/apps\/list/))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ event: "listening", url: mock.url });
    expect(lines[1]).toMatchObject({ operation: "apps/list", status: 200, violations: [] });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("stops on %s, even with a stalled request", async (signal) => {
    await using mock = await start(["--port", "0"]);
    const headers = { authorization: "Bearer t", "x-rtk-mock-fault": "stall" };
    const stalled = await fetch(`${mock.url}${account}/apps`, { headers });
    const begun = performance.now();
    expect(await mock.stop(signal)).toBe(0);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await expect(stalled.text()).rejects.toThrow();
  });

  test("takes options for faults, rate limit and seed", async () => {
    await using mock = await start([
      "--port",
      "0",
      "--error-rate",
      "1",
      "--rate-limit",
      "2/60",
      "--seed",
      "x",
      "--empty",
    ]);
    const statuses: number[] = [];
    for (let call = 0; call < 3; call++) {
      statuses.push((await fetch(`${mock.url}${account}/apps`, { headers: { authorization: "Bearer t" } })).status);
    }
    expect(statuses).toEqual([500, 500, 429]);
  });

  test("--no-timeline leaves changes over time to simulations", async () => {
    const due = async (args: string[]) => {
      await using mock = await start(["--port", "0", ...args]);
      const control = (path: string, init?: RequestInit) => fetch(new URL(`/__mock${path}`, mock.url), init);
      const meeting_id = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";
      const body = JSON.stringify({ meeting_id, participant_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f81" });
      const headers = { "content-type": "application/json" };
      for (const simulation of ["join", "leave"]) {
        await control(`/simulate/${simulation}`, { method: "POST", headers, body });
      }
      return ((await (await control("/timeline")).json()) as { step: string }[]).map(({ step }) => step);
    };
    expect(await due([])).toEqual(["end-session"]);
    expect(await due(["--no-timeline"])).toEqual([]);
  });

  test("--watch reloads a changed description, keeps the state, and keeps serving the last valid version", async () => {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(description));
    await using mock = await start(["--port", "0", "--description", file, "--watch"]);
    const headers = { authorization: "Bearer t", "content-type": "application/json" };
    const apps = `${mock.url}${account}/apps`;
    await fetch(apps, { method: "POST", headers, body: '{"name":"kept"}' });

    await writeFile(file, "{ broken");
    expect(await mock.errorLine(/cannot be served/)).toContain("still serving the last valid version");
    expect(await (await fetch(`${apps}?search=kept`, { headers })).json()).toMatchObject({ data: [{ name: "kept" }] });

    const path = "/accounts/{account_id}/realtime/kit/apps";
    const changed = structuredClone(description);
    Object.assign(changed.paths, { "/accounts/{account_id}/realtime/kit/applications": changed.paths[path] });
    await writeFile(file, JSON.stringify(changed));
    await mock.errorLine(/openapi.json reloaded/);
    const response = await fetch(`${mock.url}${account}/applications?search=kept`, { headers });
    expect(await response.json()).toMatchObject({ data: [{ name: "kept" }] });
  });
});
