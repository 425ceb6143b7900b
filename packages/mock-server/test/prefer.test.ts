import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { startMock } from "./client.ts";
import { type OperationUnderTest, operations } from "./operations.ts";
import { bodyOf } from "./requests.ts";

function find(id: string): OperationUnderTest {
  return operations.find((operation) => operation.id === id) as OperationUnderTest;
}

describe("Prefer: code", () => {
  test.each(operations)("answers each status that $id declares", async ({ statuses, request, findFlaw }) => {
    const { mock } = await startMock();
    for (const status of statuses.map((each) => (each === "default" ? 503 : Number(each)))) {
      const response = await mock.fetch(request({ prefer: `code=${status}` }));
      expect(response.status).toBe(status);
      expect(findFlaw(status, await response.json())).toBeUndefined();
    }
  });

  test("of a status that is not declared is refused with those that are", async () => {
    const { mock } = await startMock();
    const response = await mock.fetch(find("meetings/get").request({ prefer: "code=418" }));
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).error.message).toBe(
      "Prefer: code=418: meetings/get declares 200, 401, 403, 404, 422, 429, 5xx",
    );
  });

  test.each(["code=teapot", "code=40"])("%s is refused", async (prefer) => {
    const { mock } = await startMock();
    const response = await mock.fetch(find("meetings/get").request({ prefer }));
    expect((await bodyOf(response)).error.message).toContain(`Prefer: ${prefer} is not an HTTP status`);
  });

  test("changes nothing", async () => {
    const { mock } = await startMock();
    const before = mock.snapshot();
    await mock.fetch(find("meetings/create").request({ prefer: "code=201" }));
    await mock.fetch(find("presets/delete").request({ prefer: "example=participant" }));
    expect(mock.snapshot()).toEqual(before);
  });
});

describe("Prefer: example", () => {
  test("answers with the example of the name", async () => {
    const { mock } = await startMock();
    const { request } = find("recordings/control");
    const response = await mock.fetch(request({ prefer: "example=paused" }));
    expect((await bodyOf(response)).data.status).toBe("PAUSED");
  });

  test("of an unknown name is refused with those that there are", async () => {
    const { mock } = await startMock();
    const { request, examples } = find("sessions/get");
    const response = await mock.fetch(request({ prefer: "example=nothing" }));
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).error.message).toBe(
      `Prefer: example=nothing: sessions/get has the examples ${examples.join(", ")}`,
    );
  });
});

describe("Prefer: dynamic", () => {
  test.each(operations)("makes up a valid answer of $id, the same one for a seed", async ({ request, findFlaw }) => {
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
  });

  test("without a seed differs, after one with a seed as well", async () => {
    const { mock } = await startMock();
    const { request } = find("sessions/list-participants");
    const read = async (prefer: string) => (await mock.fetch(request({ prefer }))).text();
    await read("dynamic=true; seed=one");
    const first = await read("dynamic=true");
    await read("dynamic=true; seed=one");
    expect(await read("dynamic=true")).not.toBe(first);
  });

  test.each(operations)("of $id has no properties that the description does not know", async ({ request }) => {
    const { mock } = await startMock();
    for (const seed of ["1", "2"]) {
      const body = await bodyOf(await mock.fetch(request({ prefer: `dynamic=true; seed=${seed}` })));
      expect(namesIn(body).filter((name) => !wordsOfDescription.has(name))).toEqual([]);
    }
  });
});

const wordsOfDescription = new Set(namesIn(description));

/** Names of all properties, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}
