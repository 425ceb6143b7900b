import { createRtkClient, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer, type MockServerOptions } from "@org/rtk-mock-server";
import { expect, onTestFinished } from "vitest";

/** Ids of the seed data: account, app, and those of its webinar. */
export const accountId = "5f1c7a90e2b34d6881f0a3c47be9d215";
export const appId = "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";
export const webinar = {
  meeting: { meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834" },
  session: { session_id: "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36" },
  recording: { recording_id: "d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61" },
  ada: { meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834", participant_id: "5b3e9c17-d264-4f0b-a871-e92c6d5f3048" },
  mark: { meeting_id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834", participant_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f81" },
};

/** An unused id. */
export const unknownId = "00000000-0000-4000-8000-000000000000";

/** Starts a mock server for the current test, with a client for the app of the seed data. */
export async function startMock(options?: MockServerOptions): Promise<{ mock: MockServer; rtk: RtkClient }> {
  const mock = await createMockServer(options);
  onTestFinished(() => mock.close());
  return { mock, rtk: clientOf(mock) };
}

export function clientOf(mock: MockServer, ids: { accountId?: string; appId?: string } = {}): RtkClient {
  return createRtkClient({ apiToken: "any-token", accountId, appId, ...ids, fetch: mock.fetch, maxRetries: 0 });
}

/** Expects a call to fail with a status and a message that contains the words. */
export async function expectFailure(call: Promise<unknown>, status: number, words: string): Promise<void> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "RtkApiError", status });
  expect((error as Error).message).toContain(words);
}
