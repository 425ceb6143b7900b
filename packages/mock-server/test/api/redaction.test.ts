import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { get, request } from "../support/requests.ts";
import { startUpstream } from "../support/upstream.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock());
});

const token = "own-token/of +this";
const authorization = `Bearer ${token.replace(" ", "_")}`;
const own = authorization.slice("Bearer ".length);

test.each([
  ["authToken", "apiToken", "accessKey", "clientSecret", "streamKey", "privateKey", "rtmpUrl", "passphrase"],
  ["auth-token", "API_TOKEN", "access_key", "CLIENT-SECRET", "x-api-key", "PrivateKey", "rtmp_url", "pwd"],
  ["auth.token", "spring.api.key", "client.secret.0"],
])("masks values of names like %s, in any spelling", async (...names) => {
  const body = Object.fromEntries(names.map((name, index) => [name, `hidden-${index}`]));
  await mock.fetch(request("POST", "/meetings", { body: { title: "shown", nested: [body], keywords: "shown-too" } }));
  await mock.fetch(request("POST", "/meetings", { body: JSON.stringify(body).slice(0, -1) }));
  await mock.fetch(get(`/meetings?${new URLSearchParams(body)}`));
  const text = JSON.stringify(mock.requests.list());
  expect(text).not.toContain("hidden-");
  expect(text).toContain("shown");
  expect(text).toContain("shown-too");
});

test("masks a request's own token wherever it occurs", async () => {
  const encoded = encodeURIComponent(own);
  const body = { title: own, [own]: 1, list: [`x${own}y`] };
  const headers = { authorization, "x-copy": own, [`x-${"plain"}`]: `a ${own} b` };
  await mock.fetch(request("POST", "/meetings", { body, headers }));
  await mock.fetch(get(`/meetings/${encoded}?search=${encoded}&${encoded}=1`, { headers }));
  await mock.fetch(request("POST", `/meetings?sort_order=${encoded}`, { body: `{ ${own}`, headers }));
  const summaries: unknown[] = [];
  mock.requests.subscribe((summary) => summaries.push(summary));
  await mock.fetch(get(`/nowhere/${encoded}`, { headers }));
  const text = JSON.stringify([mock.requests.list(), summaries]);
  expect(text).not.toContain(own);
  expect(text).not.toContain(encoded);
  expect(text).toContain("[redacted]");
});

test("masks quotes of a token of another scheme, of a cookie, and of a key in a body", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    const message = "wrong: s3cret-password, session-cookie, storage-key-1";
    outgoing.writeHead(403, { "content-type": "application/json" }).end(JSON.stringify({ errors: [{ message }] }));
  });
  ({ mock } = await startMock({ proxy: upstream }));
  const headers = { authorization: `Basic ${btoa("me:s3cret-password")}`, cookie: "sid=session-cookie; b=1" };
  const body = { storage_config: { accessKey: "storage-key-1" } };
  await (await mock.fetch(request("POST", "/meetings", { body, headers }))).text();
  const [record] = mock.requests.list();
  expect(record?.reason).toBe("wrong: [redacted], [redacted], [redacted]");
  expect(JSON.stringify(record)).not.toMatch(/s3cret|session-cookie|storage-key-1/);
});

/** Returns the CPU time of an action, independent of other load on the machine. */
function millisecondsOf(action: () => void): number {
  const begun = process.cpuUsage();
  action();
  return process.cpuUsage(begun).user / 1_000;
}

test.each([
  ["of repeated parts of a secret's name", "_key", 256_000],
  ["of repeated parts of a secret's name, short enough to be kept", "_key", 16_000],
  ["of beginnings of tokens", "eyJ", 16_000],
  ["of beginnings of URLs", "://", 16_000],
  ["of quotes", '"token":"', 16_000],
  ["of backslashes", 'x-key="\\', 16_000],
  ["of secrets", '{"a-token":"123456", ', 16_000],
])("lists 50 bodies %s quickly", async (_, part, length) => {
  const body = part.repeat(length / part.length);
  const json = JSON.stringify(
    Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, `secret${index}`])),
  );
  for (let call = 0; call < 25; call++) {
    await mock.fetch(request("POST", "/meetings", { body }));
    await mock.fetch(request("POST", "/meetings", { body: part === "eyJ" ? json : { title: body } }));
  }
  expect(millisecondsOf(() => expect(mock.requests.list()).toHaveLength(50))).toBeLessThan(500);
});

test("lists 50 events with 256 kB payloads of repeated parts of a secret's name quickly", async () => {
  ({ mock } = await startMock({ deliver: () => new Response() }));
  const payload = { meeting: { title: "_key".repeat(64_000) } };
  for (let call = 0; call < 50; call++) {
    await mock.deliveries.trigger({ event: "meeting.started", to: "http://hook.example/", payload });
  }
  expect(millisecondsOf(() => expect(mock.deliveries.list()).toHaveLength(50))).toBeLessThan(500);
});
