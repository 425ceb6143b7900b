import { join } from "node:path";
import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";
import { bundleSize } from "../client/bundle.ts";
import { checkTypes, compilers, versionOf } from "../client/type-check.ts";
import { rivalsFolder } from "../paths.ts";
import { accountId, appId, sessionId, withParticipants } from "../scale/states.ts";
import type { Budgets } from "./budgets.ts";

/** Returns counts that are the same on every machine. Does not need `rivals/node_modules`. */
export async function countAll(): Promise<Budgets> {
  return { ...(await countBytes()), ...(await countInstantiations()), ...(await countRequests()) };
}

const programs = [
  ["one-call", "rtk-operation"],
  ["one-call", "rtk-path"],
  ["ten-calls", "rtk-operation"],
  ["ten-calls", "rtk-path"],
  ["webhooks", "rtk"],
] as const;

async function countBytes(): Promise<Budgets> {
  const counts: Budgets = {};
  for (const [kind, file] of programs) {
    const { gzipped } = await bundleSize(join(rivalsFolder, kind, `${file}.ts`));
    counts[`gzipped bytes of ${kind}/${file}.ts`] = gzipped;
  }
  return counts;
}

async function countInstantiations(): Promise<Budgets> {
  const counts: Budgets = {};
  for (const compiler of compilers) {
    for (const program of ["rtk-operation", "rtk-path"]) {
      const { instantiations } = await checkTypes(compiler, program);
      counts[`instantiations of ten-calls/${program}.ts, TypeScript ${versionOf(compiler)}`] = instantiations;
    }
  }
  return counts;
}

/** Counts the requests of listing and of one call: each is a round trip, and counts against the API's quota. */
async function countRequests(): Promise<Budgets> {
  const mock = await createMockServer();
  mock.restore(withParticipants(mock, 5000));
  const rtk = createRtkClient({ apiToken: "t", accountId, appId, fetch: mock.fetch });
  const count = async (call: () => Promise<unknown>) => {
    mock.requests.clear();
    await call();
    return mock.requests.list().length;
  };
  const listAll = async (per_page?: number) => {
    const params = { session_id: sessionId, ...(per_page !== undefined && { per_page }) };
    let listed = 0;
    for await (const { id } of rtk.sessions.listParticipants.iterate(params)) listed += id ? 1 : 0;
    if (listed !== 5000) throw new Error(`${listed} of 5000 participants were listed`);
  };
  const counts = {
    "requests for 5,000 participants": await count(() => listAll()),
    "requests for 5,000 participants, 100 a page": await count(() => listAll(100)),
    "requests of one call": await count(() => rtk.meetings.list()),
  };
  await mock.close();
  return counts;
}
