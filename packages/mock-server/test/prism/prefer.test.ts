import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { type OperationUnderTest, operations } from "../support/operations.ts";
import { bodyOf } from "../support/requests.ts";

function find(id: string): OperationUnderTest {
  return operations.find((operation) => operation.id === id) as OperationUnderTest;
}

describe("Prefer: code", () => {
  test.each(operations)("responds with each status that $id declares", async ({ statuses, request, findFlaw }) => {
    const { mock } = await startMock();
    for (const status of statuses.map((each) => (each === "default" ? 503 : Number(each)))) {
      const response = await mock.fetch(request({ prefer: `code=${status}` }));
      expect(response.status).toBe(status);
      expect(findFlaw(status, await response.json())).toBeUndefined();
    }
  });

  test("refuses an undeclared status and lists the declared ones", async () => {
    const { mock } = await startMock();
    const response = await mock.fetch(find("meetings/get").request({ prefer: "code=418" }));
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).error.message).toBe(
      "Prefer: code=418: meetings/get declares 200, 400, 401, 403, 404, 429, 5xx",
    );
  });

  test.each(["code=teapot", "code=40"])("refuses %s", async (prefer) => {
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
  test("responds with the named example", async () => {
    const { mock } = await startMock();
    const { request } = find("recordings/control");
    const response = await mock.fetch(request({ prefer: "example=paused" }));
    expect((await bodyOf(response)).data.status).toBe("PAUSED");
  });

  test("refuses an unknown name and lists the known ones", async () => {
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
    const { request } = find("sessions/list-participants");
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
