import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { type OperationUnderTest, operations } from "../support/operations.ts";
import { bodyOf } from "../support/requests.ts";

describe("Prefer: dynamic", () => {
  test.each(operations)(
    "generates a valid response of $id, reproducibly with a seed",
    async ({ request, findFlaw }) => {
      const { mock } = await startMock();
      const bodies = [];
      for (const seed of ["one", "one", "other"]) {
        const response = await mock.fetch(request({ prefer: `dynamic=true; seed=${seed}` }));
        const body = await bodyOf(response);
        expect(response.ok, JSON.stringify(body)).toBe(true);
        expect(findFlaw(response.status, body)).toBeUndefined();
        bodies.push(body);
      }
      expect(bodies[0]).toEqual(bodies[1]);
    },
  );

  test("differs without a seed, even after a request with one", async () => {
    const { mock } = await startMock();
    const { request } = operations.find(({ id }) => id === "sessions/list-participants") as OperationUnderTest;
    const read = async (prefer: string) => (await mock.fetch(request({ prefer }))).text();
    await read("dynamic=true; seed=one");
    const first = await read("dynamic=true");
    await read("dynamic=true; seed=one");
    expect(await read("dynamic=true")).not.toBe(first);
  });

  test.each(operations)("of $id has only declared properties", async ({ request }) => {
    const { mock } = await startMock();
    for (const seed of ["1", "2"]) {
      const body = await bodyOf(await mock.fetch(request({ prefer: `dynamic=true; seed=${seed}` })));
      expect(namesIn(body).filter((name) => !wordsOfDescription.has(name))).toEqual([]);
    }
  });
});

const wordsOfDescription = new Set(namesIn(description));

/** Returns the names of all properties, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}
