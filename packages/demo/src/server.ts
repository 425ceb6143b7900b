import { createRtkClient, type RtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";

/** The server to show, and a client for it. */
export interface DemoServer extends AsyncDisposable {
  name: string;
  rtk: RtkClient;
  nextSteps: string;
}

export async function connect(live: boolean): Promise<DemoServer> {
  return live ? connectToCloudflare() : connectToMock();
}

function connectToCloudflare(): DemoServer {
  const { CLOUDFLARE_API_TOKEN = "", CLOUDFLARE_ACCOUNT_ID = "", RTK_APP_ID = "" } = process.env;
  return {
    name: "Cloudflare's API",
    rtk: createRtkClient({ apiToken: CLOUDFLARE_API_TOKEN, accountId: CLOUDFLARE_ACCOUNT_ID, appId: RTK_APP_ID }),
    nextSteps: `
What to try next
  npx -y pnpm@12 demo --live --session <id>   participants of another session
  README.md                                   the client in your program`,
    [Symbol.asyncDispose]: async () => {},
  };
}

async function connectToMock(): Promise<DemoServer> {
  const mock = await createMockServer();
  const { url } = await mock.listen({ port: 0 });
  return {
    name: `the mock server at ${url}`,
    rtk: createRtkClient({
      apiToken: "any-token",
      accountId: "5f1c7a90e2b34d6881f0a3c47be9d215",
      appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
      baseUrl: url,
    }),
    nextSteps: `
What to try next
  npx -y pnpm@12 mock          this mock server on port 4010, until Ctrl+C
  npx -y pnpm@12 demo --live   the same from Cloudflare's API, with your account
  npx -y pnpm@12 test          all tests, about two minutes
  README.md                    the client in your program`,
    [Symbol.asyncDispose]: () => mock.close(),
  };
}
