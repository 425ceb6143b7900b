import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import type { JsonObject } from "../../src/description/document.ts";
import { startMisbehavingServer, type Violations } from "../misbehaving-server.ts";

const run = promisify(execFile);
const cli = fileURLToPath(new URL("../../src/live/cli.ts", import.meta.url));

const session = "/sessions/9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36";

/** Ten violations, and the line that reports each. */
const departures: [path: string, change: Violations[string], line: RegExp][] = [
  [
    "/apps",
    eachItem(without("created_at")),
    /^\| apps\/list \| 200 \| \*\*required `data\[\].created_at` is absent\*\* \(2 of 2\) \| refutes row \d+ \|$/m,
  ],
  ["/presets", eachItem(without("name")), /^\| presets\/list .*`data\[\].name` is absent.*refutes row \d+ \|$/m],
  [
    "/livestreams",
    eachItem(without("playback_url")),
    /^\| livestreams\/list .*`data\[\].playback_url` is absent.*refutes row \d+ \|$/m,
  ],
  [
    `${session}/participants`,
    inData((data) => ({ ...data, participants: (data.participants as JsonObject[]).map(without("display_name")) })),
    /^\| sessions\/list-participants .*`data.participants\[\].display_name` is absent.*refutes row \d+ \|$/m,
  ],
  [
    session,
    inData(without("meeting_display_name")),
    /^\| sessions\/get .*optional `data.meeting_display_name` is present \(0 of 1\) \| confirms row \d+ \|$/m,
  ],
  [
    "/analytics/daywise",
    inData(without("recording_stats")),
    /^\| analytics\/get-daywise .*`data.recording_stats` is absent.*refutes row \d+ \|$/m,
  ],
  [
    "/meetings",
    eachItem((item) => ({ ...item, id: 7 })),
    /^\| meetings\/list .*`response.200.data\[\].id` must be string/m,
  ],
  [
    "/recordings",
    eachItem((item) => ({ ...item, status: "DREAMING" })),
    /^\| recordings\/list .*`response.200.data\[\].status` must be equal/m,
  ],
  [
    `${session}/chat`,
    (body) => ({ status: 206, body }),
    /^\| sessions\/get-chat \| 206 \| \*\*status is not declared\*\* \| no row \|$/m,
  ],
  [
    "/webhooks",
    () => ({ type: "text/html", body: "<h1>Webhooks</h1>" }),
    /^\| webhooks\/list .*media type text\/html is not declared/m,
  ],
];

test("reports ten violations as Markdown, each with its row of the ledger, and no values", async () => {
  const server = await startMisbehavingServer(Object.fromEntries(departures.map(([path, change]) => [path, change])));
  onTestFinished(() => server.close());
  const env = { RTK_BASE_URL: server.url, CLOUDFLARE_API_TOKEN: "a-secret" };
  const { stdout } = await run(process.execPath, [cli, "--report"], { env }).catch((failure) => failure);
  for (const [path, , line] of departures) expect(stdout, path).toMatch(line);
  expect(stdout.match(/refutes/g)).toHaveLength(6);
  expect(stdout).toMatch(/confirms row \d+ \|$/m);
  expect(stdout).not.toMatch(/Studio|Mark\b|DREAMING|a-secret|[0-9a-f]{8}-[0-9a-f]{4}|https?:/);
});

function without(name: string): (item: JsonObject) => JsonObject {
  return ({ [name]: _, ...rest }) => rest;
}

function inData(change: (data: JsonObject) => JsonObject): Violations[string] {
  return ({ data, ...body }) => ({ body: { ...body, data: change(data as JsonObject) } });
}

function eachItem(change: (item: JsonObject) => JsonObject): Violations[string] {
  return ({ data, ...body }) => ({ body: { ...body, data: (data as JsonObject[]).map(change) } });
}
