import { createMockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kit } from "../support/requests.ts";

let mock: Awaited<ReturnType<typeof createMockServer>>;

beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

async function get(path: string, headers: Record<string, string> = { authorization: "Bearer any-token" }) {
  const response = await mock.fetch(`http://mock.example${kit}${path}`, { headers });
  const { error } = (await response.json()) as { error?: { message: string } };
  return { status: response.status, message: error?.message };
}

describe("parameters are checked as by Prism", () => {
  test("an integer may be sent as text", async () => {
    expect(await get("/meetings?per_page=2")).toMatchObject({ status: 200 });
  });

  test.each(["per_page=two", "PER_PAGE=two", "per_page=-1", "page_no=1&per_page=two"])(
    "%s is invalid",
    async (query) => {
      const { status, message } = await get(`/meetings?${query}`);
      expect(status).toBe(400);
      expect(message).toContain("per_page");
    },
  );

  test("a parameter without a value counts as missing", async () => {
    expect(await get("/meetings?per_page=")).toMatchObject({ status: 200 });
  });

  test("a path parameter must have its format", async () => {
    const { status, message } = await get("/sessions/nonsense/participants");
    expect(status).toBe(400);
    expect(message).toContain("session_id");
  });
});

test("each request needs its own valid token", async () => {
  for (const [headers, status] of [
    [{ authorization: "Bearer any-token" }, 200],
    [{}, 401],
    [{ authorization: "Basic YTpi" }, 401],
    [{ authorization: "Bearer any-token" }, 200],
    [{ authorization: "Bearer " }, 401],
  ] as [Record<string, string>, number][]) {
    expect(await get("/meetings", headers)).toMatchObject({ status });
  }
});
