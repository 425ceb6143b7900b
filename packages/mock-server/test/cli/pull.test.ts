import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer, type MockServer, type Snapshot } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountId, appId, clientOf, startMock } from "../support/client.ts";
import { run } from "../support/command.ts";

/** Stands in for the real API. */
let live: MockServer;
let environment: Record<string, string>;
let folder: string;

const secrets = ["s3cr3t", "hunter2", "cr3am"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-pull-"));
  live = await createMockServer({ seed: "live", history: { days: 3 }, lenient: true });
  const rtk = clientOf(live);
  const { data: meeting } = await rtk.meetings.create({ title: "Kept elsewhere" });
  addSecrets(meeting.id);
  await rtk.webhooks.create({
    name: "Back end",
    url: "https://user:hunter2@studio.example.com/hooks?key=hunter2",
    events: ["meeting.started"],
  });
  const { url } = await live.listen({ port: 0 });
  environment = {
    CLOUDFLARE_BASE_URL: url,
    CLOUDFLARE_API_TOKEN: "live-token",
    CLOUDFLARE_ACCOUNT_ID: accountId,
    RTK_APP_ID: appId,
  };
});

afterAll(async () => {
  await live.close();
  await rm(folder, { recursive: true });
});

/** Secrets that the API never returns according to the description, on which we do not rely. */
function addSecrets(meetingId: string): void {
  const snapshot = structuredClone(live.snapshot()) as Snapshot;
  const meeting = snapshot.store.meetings[appId]?.find(({ id }) => id === meetingId);
  const storage_config = { type: "aws", bucket: "b", region: "eu", path: "p", access_key: "cr3am", secret: "s3cr3t" };
  Object.assign(meeting ?? {}, { recording_config: { storage_config } });
  Object.assign(Object.values(snapshot.store.participants)[0]?.[0] ?? {}, { token: "eyJhbGciOiJub25lIn0.e30.x" });
  live.restore(snapshot);
}

async function pull(name: string, ...options: string[]) {
  const file = join(folder, name);
  live.requests.clear();
  const outcome = await run(["pull", "--out", file, ...options], environment);
  const text = outcome.code === 0 ? await readFile(file, "utf8") : "{}";
  return { ...outcome, file, text, snapshot: JSON.parse(text) as Snapshot };
}

/** Returns responses like the live API's, including secrets. */
async function readEverything(): Promise<unknown[]> {
  const rtk = clientOf(live);
  const meeting_id = Object.keys(live.state.participants)[0] ?? "";
  return Promise.all([
    rtk.meetings.list({ per_page: 50 }),
    rtk.meetings.listParticipants({ meeting_id }),
    rtk.webhooks.list(),
    rtk.recordings.list(),
  ]);
}

describe("a pulled app", () => {
  test("responds in a mock server like the live app", async () => {
    const { code, stderr, snapshot, file } = await pull("state.json");
    expect([code, stderr.split("\n").at(-2)]).toEqual([
      0,
      expect.stringMatching(/state\.json: 8 presets, \d+ meetings, 2 webhooks, 20 sessions, \d+ recordings$/),
    ]);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const { mock, rtk } = await startMock({ empty: true });
    mock.restore(snapshot);
    const real = clientOf(live);
    for (const client of [rtk, real]) expect((await client.apps.get()).data.id).toBe(appId);
    expect((await rtk.presets.list()).data).toEqual((await real.presets.list()).data);
    const titles = async (client: typeof rtk) =>
      (await client.meetings.list({ per_page: 50 })).data.map(({ id }) => id);
    expect(await titles(rtk)).toEqual(await titles(real));
    const { data } = await real.sessions.list({ per_page: 20 });
    expect((await rtk.sessions.list({ per_page: 20 })).data).toEqual(data);
    const session_id = data.sessions[3]?.id ?? "";
    const query = { session_id, include_peer_events: true } as const;
    expect((await rtk.sessions.listParticipants(query)).data).toEqual(
      (await real.sessions.listParticipants(query)).data,
    );
    const meeting_id = data.sessions[3]?.associated_id ?? "";
    expect((await rtk.meetings.listParticipants({ meeting_id })).data).toEqual(
      (await real.meetings.listParticipants({ meeting_id })).data,
    );
    expect((await rtk.recordings.list()).data.map(({ id, status }) => [id, status])).toEqual(
      (await real.recordings.list()).data.map(({ id, status }) => [id, status]),
    );
  });

  test("was read with GETs only, without violations", async () => {
    await pull("gets.json");
    const requests = live.requests.list();
    expect(requests.length).toBeGreaterThan(30);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(requests.flatMap(({ violations }) => violations).filter(({ on }) => on === "request")).toEqual([]);
  });

  test("contains no secrets, and its webhooks are disabled", async () => {
    const { text, snapshot } = await pull("secrets.json");
    const sent = JSON.stringify(await readEverything());
    expect([...secrets, "eyJ", "?expires="].filter((secret) => !sent.includes(secret))).toEqual([]);
    expect([...secrets, "eyJ", "?expires=", "live-token"].filter((secret) => text.includes(secret))).toEqual([]);
    const webhooks = Object.values(snapshot.store.webhooks).flat();
    expect(webhooks.map(({ enabled }) => enabled)).toEqual([false, false]);
    expect(webhooks.map(({ url }) => url)).toContain("https://studio.example.com/hooks");
  });

  test("contains no names with --anonymize, but identifies people consistently", async () => {
    const { text, snapshot } = await pull("anonymous.json", "--anonymize");
    const { attendances, participants } = live.state;
    const people = [...Object.values(attendances), ...Object.values(participants)].flat();
    for (const { custom_participant_id, ...person } of people) {
      const name = "display_name" in person ? person.display_name : person.name;
      expect(text.includes(`"${custom_participant_id}"`), custom_participant_id).toBe(false);
      if (name) expect(text.includes(`"${name}"`), name).toBe(false);
    }
    expect(text).not.toContain("Stand-up");
    const [row] = Object.values(snapshot.store.attendances).flat();
    const invited = Object.values(snapshot.store.participants)
      .flat()
      .find(({ id }) => id === row?.user_id);
    expect([row?.display_name, row?.custom_participant_id]).toEqual([invited?.name, invited?.custom_participant_id]);
    expect(row?.display_name).toMatch(/^Person \d+$/);
  });

  test("has the requested number of sessions and recordings, the newest ones", async () => {
    const { snapshot } = await pull("few.json", "--sessions", "2", "--recordings", "1");
    const { data } = await clientOf(live).sessions.list({ per_page: 2 });
    const ids = Object.values(snapshot.store.sessions)
      .flat()
      .map(({ id }) => id);
    expect(ids.toReversed()).toEqual(data.sessions.map(({ id }) => id));
    expect(Object.values(snapshot.store.recordings).flat()).toHaveLength(1);
  });
});

describe("during a pull", () => {
  test("retries after a 429, a 503 and a dropped connection, and reports it", async () => {
    live.faults.add({ operation: "meetings/list", fault: "rate-limit=1", times: 1 });
    live.faults.add({ operation: "sessions/list", fault: "reset", times: 1 });
    live.faults.add({ operation: "recordings/list", fault: "status=503", times: 1 });
    const { code, stderr } = await pull("faults.json");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^429 .*; retrying in 1\.0 s$/m);
    expect(stderr).toMatch(/; retrying in 0\.5 s$/m);
    expect(stderr).toMatch(/^503 /m);
    const statuses = live.requests.list("meetings/list").map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 429]);
  });

  test.each([
    ["status=401", "401"],
    ["status=403", "403"],
  ])("%s ends the pull without a file", async (fault, status) => {
    live.faults.add({ operation: "presets/list", fault: fault as "status=401", times: 1 });
    const { code, stderr, file } = await pull(`${status}.json`);
    expect(code).toBe(1);
    expect(stderr).toContain(`GET /accounts/${accountId}/realtime/kit/${appId}/presets: ${status}`);
    expect(stderr).not.toContain("live-token");
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });
});

describe("is refused", () => {
  test("without credentials, naming all missing ones", async () => {
    const none = { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_ACCOUNT_ID: "", RTK_APP_ID: "" };
    const { code, stderr } = await run(["pull", "--out", join(folder, "x.json")], none);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "Missing: the variable CLOUDFLARE_API_TOKEN; --account or the variable CLOUDFLARE_ACCOUNT_ID; --app or the variable RTK_APP_ID\n",
    );
  });

  test("into a missing folder, before anything is read", async () => {
    const { code, stderr } = await pull("none/state.json");
    expect([code, live.requests.list()]).toEqual([2, []]);
    expect(stderr).toContain(`the folder ${join(folder, "none")} does not exist`);
  });
});
