import { createMockServer, type MockServer, type MockServerOptions } from "@org/rtk-mock-server";
import { test as base, type TestAPI } from "vitest";

/** Options of a client for a test's mock server, as accepted by `createRtkClient`. */
export interface MockConnection {
  apiToken: string;
  accountId: string;
  appId: string;
  fetch: typeof globalThis.fetch;
}

export interface MockTestOptions<Client> extends MockServerOptions {
  /** Creates the client `rtk` of each test, e.g. `createRtkClient`. */
  client: (connection: MockConnection) => Client;
}

/** The fixtures of each test. */
export interface MockTestFixtures<Client> {
  /** A separate mock server in its initial state, closed after the test. */
  mock: MockServer;
  /** A client of that server, for the account and the app of the seed data. */
  rtk: Client;
}

const account = { accountId: "5f1c7a90e2b34d6881f0a3c47be9d215", appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3" };

/**
 * Creates vitest's `test` with a mock server and a client for each test, so that tests share no state, even if they run
 * concurrently.
 *
 * @example
 * const test = createMockTest({ client: createRtkClient });
 * test("a meeting is kept", async ({ mock, rtk }) => { … });
 */
export function createMockTest<Client>({
  client,
  ...options
}: MockTestOptions<Client>): TestAPI<MockTestFixtures<Client>> {
  return base.extend<MockTestFixtures<Client>>({
    // vitest parses this pattern to learn which fixtures are needed.
    mock: async ({ task: _ }, use) => {
      const mock = await createMockServer(options);
      try {
        await use(mock);
      } finally {
        await mock.close();
      }
    },
    rtk: async ({ mock }: { mock: MockServer }, use: (rtk: Client) => Promise<void>) =>
      use(client({ apiToken: "any-token", ...account, fetch: mock.fetch })),
  });
}
