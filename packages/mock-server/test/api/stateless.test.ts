import { expect, test } from "vitest";
import { startMock, unknownId } from "../support/client.ts";
import { operations } from "../support/operations.ts";

test.each(operations)("$id responds validly to any ids, and keeps no state", async ({ request, findFlaw }) => {
  const { mock } = await startMock({ stateless: true });
  const answers = [];
  for (const _ of [1, 2]) {
    const response = await mock.fetch(request({}, unknownId));
    const body = await response.json();
    expect(response.ok, JSON.stringify(body)).toBe(true);
    expect(findFlaw(response.status, body)).toBeUndefined();
    answers.push(body);
  }
  expect(answers[0]).toEqual(answers[1]);
});
