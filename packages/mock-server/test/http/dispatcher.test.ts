import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, describe, expect, test } from "vitest";
import { webinar as seeded, startMock, unknownId } from "../support/client.ts";
import { bodyOf, get, kit, request } from "../support/requests.ts";

const { meeting_id: webinar, participant_id: mark } = seeded.mark;

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock());
});

describe("unknown operations", () => {
  test("an unknown path is a 404 in RealtimeKit's form", async () => {
    const response = await mock.fetch(get("/nowhere"));
    expect(response.status).toBe(404);
    expect(await bodyOf(response)).toEqual({
      success: false,
      error: { code: 404, message: `Unknown operation GET ${kit}/nowhere` },
    });
  });

  test("an unknown method of a known path is a 405 that lists the known ones", async () => {
    const response = await mock.fetch(request("DELETE", "/meetings"));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect((await bodyOf(response)).error.message).toContain("allowed: GET, POST");
  });

  test("a path that cannot be decoded is a 400", async () => {
    const response = await mock.fetch(get("/meetings/%E0%A4%A"));
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).error.message).toContain("%E0%A4%A");
  });
});

test("the base path /client/v4 may be omitted", async () => {
  const [short, long] = await Promise.all([
    mock.fetch(get("/webhooks/all")),
    mock.fetch(get("/webhooks/all", { base: "http://mock.example/client/v4" })),
  ]);
  expect([short.status, long.status]).toEqual([200, 200]);
  expect(await bodyOf(short)).toEqual(await bodyOf(long));
});

test("a literal path wins over one with a parameter", async () => {
  const { data } = await bodyOf(await mock.fetch(get("/webhooks/all")));
  expect(data).not.toHaveProperty("id");
});

test("HEAD responds like GET, without a body", async () => {
  const response = await mock.fetch(request("HEAD", "/meetings"));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

describe("a request that violates the description", () => {
  test("is refused with every violation and its location, each listed once", async () => {
    const response = await mock.fetch(get("/sessions/not-a-uuid/participants?per_page=none"));
    const { error } = await bodyOf(response);
    expect(response.status).toBe(400);
    expect(error.message).toBe('"per_page" must be an integer');
    expect(error.violations.map(({ location }: { location: string }) => location)).toEqual([
      "query.per_page",
      "path.session_id",
    ]);
  });

  test.each([
    ["POST", "/webhooks", {}, 400, '"name" is required'],
    ["POST", "/webhooks", { name: "a", url: "nowhere", events: [] }, 400, '"url" must be a valid uri'],
    ["GET", "/webhooks/one", undefined, 400, '"webhook_id" must be a valid GUID'],
    ["POST", "/meetings", { title: 1 }, 400, '"title" must be a string'],
    ["POST", "/meetings", [], 400, '"body" must be an object'],
    ["POST", "/meetings", undefined, 400, "Body parameter is required"],
    ["PATCH", "/meetings/one", { status: "OPEN" }, 400, '"status" must be one of [ACTIVE, INACTIVE]'],
    ["POST", "/meetings", { session_keep_alive_time_in_secs: 5 }, 400, "must be greater than or equal to 60"],
    ["POST", "/recordings", { max_seconds: 1e6 }, 422, '"meeting_id" is required'],
    [
      "POST",
      "/recordings/track",
      { meeting_id: unknownId, user_ids: [] },
      422,
      '"user_ids" must have at least 1 items',
    ],
    ["GET", "/recordings?start_time=2016-12-31T23:59:60Z", undefined, 422, '"start_time" must be a timestamp'],
  ])("%s %s with %j is a %i whose message names the field", async (method, path, body, status, words) => {
    const response = await mock.fetch(request(method, path, body === undefined ? {} : { body }));
    const { error } = await bodyOf(response);
    expect([response.status, error.code]).toEqual([status, status]);
    expect(error.message).toContain(words);
  });

  test.each([
    ["POST", `/meetings/${webinar}/participants/${mark}/token`, 200],
    ["POST", `/meetings/${webinar}/active-session/kick-all`, 404],
    ["DELETE", `/meetings/${webinar}/participants/${mark}`, 200],
  ])("accepts %s %s with an empty object, which clients send", async (method, path, status) => {
    expect((await mock.fetch(request(method, path, { body: {} }))).status).toBe(status);
  });

  test("refuses a body where none is described", async () => {
    const path = `/meetings/${webinar}/participants/${mark}/token`;
    expect((await mock.fetch(request("POST", path, { body: { force: true } }))).status).toBe(415);
  });

  test("without a token is a 401", async () => {
    const response = await mock.fetch(get("/meetings", { headers: { authorization: "" } }));
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });
});

test.each(["bearer any-token", "BEARER any-token"])(
  "the scheme of a token may be in any case (%s)",
  async (authorization) => {
    expect((await mock.fetch(get("/meetings", { headers: { authorization } }))).status).toBe(200);
  },
);
