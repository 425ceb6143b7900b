import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { bodyOf, get, kit, request } from "../support/requests.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock());
});

describe("unknown operations", () => {
  test("an unknown path is a 404 in RealtimeKit's shape", async () => {
    const response = await mock.fetch(get("/nowhere"));
    expect(response.status).toBe(404);
    expect(await bodyOf(response)).toEqual({
      success: false,
      error: { code: 404, message: `There is no operation GET ${kit}/nowhere` },
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

test("the base path /client/v4 may be left out", async () => {
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
    const response = await mock.fetch(get("/sessions/not-a-uuid?per_page=none"));
    const { error } = await bodyOf(response);
    expect(response.status).toBe(422);
    expect(error.message).toMatch(/^Request path parameter session_id must match/);
    expect(error.violations[0].location).toBe("path.session_id");
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
