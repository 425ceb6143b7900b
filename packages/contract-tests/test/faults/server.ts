import { createRtkClient, type RtkClient, type RtkClientOptions } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import type { TestContext } from "vitest";
import { account_id, app_id } from "../cases.ts";

/** How requests reach the server. */
export type Transport = "over a socket" | "in process";

/** A mock server for one test. */
export interface Server {
  mock: MockServer;
  send: typeof globalThis.fetch;
  createClient(options?: RtkClientOptions): RtkClient;
  /** Resolves to the number of received requests of an operation, once it reaches the expected number. */
  countRequests(operation: string, expected: number): Promise<number>;
  countMeetings(): number;
}

/** Starts a mock server, closed when the test ends. */
export async function startServer(transport: Transport, { onTestFinished }: TestContext): Promise<Server> {
  const mock = await createMockServer();
  onTestFinished(() => mock.close());
  const { url: baseUrl } = await mock.listen({ port: 0 });
  const send = transport === "in process" ? mock.fetch : globalThis.fetch;
  return {
    mock,
    send,
    createClient: (options) =>
      createRtkClient({ apiToken: "any", accountId: account_id, appId: app_id, baseUrl, fetch: send, ...options }),
    async countRequests(operation, expected) {
      await new Promise<void>((resolve) => {
        const look = () => mock.requests.list(operation).length >= expected && resolve();
        mock.requests.subscribe(look);
        look();
      });
      return mock.requests.list(operation).length;
    },
    countMeetings: () => mock.state.meetings[app_id]?.length ?? 0,
  };
}
