import { join } from "node:path";
import { loadListings } from "../client/listings.ts";
import type { ServerContender } from "../mock/contenders.ts";
import { startServer } from "../mock/server-process.ts";
import { packageFolder } from "../paths.ts";
import type { Suite } from "../run/suite.ts";
import { takeTurns } from "../run/take-turns.ts";
import { accountId, appId, sessionId } from "../scale/states.ts";

const count = 5000;

const server: ServerContender = {
  name: `a session of ${count}`,
  args: (port) => [join(packageFolder, "src/client/participants-server.ts"), String(port), String(count)],
};

export const suite: Suite = {
  title: "listing 5,000 participants",
  work: "Lists everyone in one session, 100 per page, from a mock server in a separate process. Both send the same requests; the difference is the client's own time.",
  needsRivals: true,
  async run(context) {
    const path = `/accounts/${accountId}/realtime/kit/${appId}/sessions/${sessionId}/participants`;
    const running = await startServer(server, path);
    try {
      let requests = 0;
      const counted: typeof fetch = (input, init) => {
        requests++;
        return fetch(input, init);
      };
      const session = { account_id: accountId, app_id: appId, session_id: sessionId };
      const listings = await loadListings(session, { baseUrl: running.origin, fetch: counted });
      const contenders = listings.map(({ name, list }) => ({
        name,
        async measure() {
          requests = 0;
          const begun = performance.now();
          const listed = await list();
          if (listed !== count) throw new Error(`${name} lists ${listed} participants instead of ${count}`);
          return { ms: performance.now() - begun, requests };
        },
      }));
      const rounds = { rounds: context.quick ? 3 : 15, warmUp: 2, label: "list" };
      const columns = [
        { key: "ms", label: "ms", ratio: true },
        { key: "requests", label: "requests" },
      ];
      return {
        tables: [{ title: "List everyone", columns, rows: await takeTurns(contenders, context, rounds) }],
        targets: [],
      };
    } finally {
      await running.stop();
    }
  },
};
