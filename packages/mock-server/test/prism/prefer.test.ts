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

  test.each(["code=teapot", "code=40", "code=999", "code=099", "code=600"])("refuses %s", async (prefer) => {
    const { mock } = await startMock();
    const response = await mock.fetch(find("meetings/get").request({ prefer }));
    expect(response.status).toBe(400);
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
