import { expect, test } from "vitest";
import { startMock, unknownId } from "../support/client.ts";
import { operations } from "../support/operations.ts";
import { bodyOf } from "../support/requests.ts";

const withIds = operations.filter(({ statuses }) => statuses.includes("404"));

test.each(withIds)("$id with unknown ids is a 404 in RealtimeKit's form", async ({ request, findFlaw }) => {
  const { mock } = await startMock({ empty: true });
  const response = await mock.fetch(request({}, unknownId));
  const body = await bodyOf(response);
  expect(response.status).toBe(404);
  expect(findFlaw(404, body)).toBeUndefined();
  expect(body).toEqual({ success: false, error: { code: 404, message: expect.stringMatching(/ not found$/) } });
});
