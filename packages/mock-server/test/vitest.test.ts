import { createRtkClient, type RtkClient } from "@org/rtk-client";
import type { MockServer } from "@org/rtk-mock-server";
import { createMockTest } from "@org/rtk-mock-server/vitest";
import { afterAll, describe, expect, expectTypeOf, test as plain } from "vitest";

const test = createMockTest({ client: createRtkClient, empty: true, seed: "tests" });
const used: MockServer[] = [];
const ids: string[] = [];

describe.each([1, 2])("run %i", () => {
  test("a test does not see data created by another", async ({ mock, rtk }) => {
    expectTypeOf(rtk).toEqualTypeOf<RtkClient>();
    used.push(mock);
    expect((await rtk.meetings.list()).data).toEqual([]);
    const { data } = await rtk.meetings.create({ title: "Stand-up" });
    ids.push(data.id);
    expect(mock.requests.list("meetings/create")).toHaveLength(1);
  });
});

describe("concurrent tests", () => {
  for (const title of ["Retrospective", "Planning"]) {
    test.concurrent(`have separate states: ${title}`, async ({ rtk, expect }) => {
      await rtk.meetings.create({ title });
      expect((await rtk.meetings.list()).data.map((meeting) => meeting.title)).toEqual([title]);
    });
  }
});

const seeded = createMockTest({ client: ({ accountId, appId }) => [accountId, appId] });

seeded("works with any client, which knows the app of the seed data", ({ mock, rtk: [accountId = "", appId = ""] }) => {
  expect(Object.keys(mock.state.apps)).toEqual([accountId]);
  expect(Object.keys(mock.state.meetings)).toEqual([appId]);
});

plain("a test without the fixtures starts no server", ({ task }) => expect(task.name).not.toBe(""));

afterAll(async () => {
  expect(used).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  for (const mock of used) {
    await expect(mock.fetch("http://mock/__mock/health")).rejects.toThrow();
  }
});
