import { mockServers } from "../mock/contenders.ts";
import { firstRequest } from "../mock/requests.ts";
import { startServer } from "../mock/server-process.ts";
import type { Suite } from "../run/suite.ts";
import { takeTurns } from "../run/take-turns.ts";

export const suite: Suite = {
  title: "starting a mock server",
  work: "From the start of the process to the end of its first response, with all 62 operations; then its resident memory.",
  needsRivals: true,
  async run(context) {
    const contenders = mockServers.map((server) => ({
      name: server.name,
      async measure() {
        const started = await startServer(server, firstRequest.path);
        const memory = started.memoryMb();
        await started.stop();
        return { ms: started.startMs, memory };
      },
    }));
    const rows = await takeTurns(contenders, context, { rounds: context.quick ? 1 : 5, label: "start" });
    const columns = [
      { key: "ms", label: "ms to the first response", ratio: true },
      { key: "memory", label: "MB at rest", ratio: true },
    ];
    const table = { title: "Start to first response", columns, rows };
    return { tables: [{ ...table, plot: { kind: "bars" as const, columns: ["ms"], unit: "ms" } }], targets: [] };
  },
};
