import { bareServer, mockServers } from "../mock/contenders.ts";
import { runLoad } from "../mock/load.ts";
import { firstRequest, workloads } from "../mock/requests.ts";
import { type RunningServer, startServer } from "../mock/server-process.ts";
import { summarize } from "../run/statistics.ts";
import { atLeast, atMost, type Row, type Suite, type SuiteContext, type Table, type Target } from "../run/suite.ts";
import { medianOf, takeTurns } from "../run/take-turns.ts";

const connectionCounts = [10, 100];
const limits = { timesPrism: 10, tail: 5, memory: 0.5, ofBare: 1 / 3 };

export const suite: Suite = {
  title: "mock servers under load",
  work:
    "Servers take turns, each in its own process; another process sends requests over 10 or 100 connections, each as soon as the previous response has arrived (autocannon). " +
    "`list`: two participants of a session. `get`: a meeting. `create`: a meeting; only ours keeps it. `mix`: two of each read and one create. " +
    "The bare server shows the limit of Node and of the sender, which then needs more than one core itself.",
  needsRivals: true,
  async run(context) {
    const running: RunningServer[] = [];
    try {
      for (const server of [...mockServers, bareServer]) running.push(await startServer(server, firstRequest.path));
      const tables: Table[] = [];
      for (const connections of context.quick ? [10] : connectionCounts) {
        for (const workload of context.quick ? ["get", "mix"] : Object.keys(workloads))
          tables.push(await measure(workload, connections, running, context));
      }
      const memory = measureMemory(running);
      return { tables: [...tables, memory], targets: [...tables.flatMap(targetsOf), ...memoryTarget(memory)] };
    } finally {
      await Promise.all(running.map((server) => server.stop()));
    }
  },
};

async function measure(
  workload: string,
  connections: number,
  running: RunningServer[],
  context: SuiteContext,
): Promise<Table> {
  const title = `${workload}, ${connections} connections`;
  const contenders = running.map(({ name, origin, processorMs }) => ({
    name,
    async measure(): Promise<Record<string, number>> {
      const before = processorMs();
      const { requests, ...load } = await runLoad(
        origin,
        workloads[workload] ?? [],
        connections,
        context.quick ? 0.5 : 1,
      );
      const after = processorMs();
      const cpu = before !== undefined && after !== undefined && { cpu: ((after - before) * 1000) / requests };
      return { ...load, ...cpu };
    },
  }));
  const columns = [
    { key: "rate", label: "requests/s", ratio: true },
    { key: "cpu", label: "CPU µs per request", ratio: true },
    { key: "p50", label: "p50 ms", digits: 2 },
    { key: "p99", label: "p99 ms", digits: 2 },
  ];
  const rows = await takeTurns(contenders, context, { rounds: context.quick ? 1 : 5, warmUp: 1, label: title });
  return { title, columns, rows, plot: { kind: "bars", columns: ["rate"], unit: "/s" } };
}

function measureMemory(running: RunningServer[]): Table {
  const rows: Row[] = running.map((server) => ({ name: server.name, figures: { mb: summarize([server.memoryMb()]) } }));
  return { title: "Resident memory after the load", columns: [{ key: "mb", label: "MB", ratio: true }], rows };
}

function targetsOf({ title, rows }: Table): Target[] {
  const ours = (key: string) => medianOf(rows, "rtk-mock", key);
  return [
    atLeast(
      `${title}: rate relative to prism mock's`,
      ours("rate") / medianOf(rows, "prism mock", "rate"),
      limits.timesPrism,
      1,
    ),
    atMost(`${title}: p99 relative to p50`, ours("p99") / ours("p50"), limits.tail, 1),
    ...(title.startsWith("get")
      ? [
          atLeast(
            `${title}: share of bare node:http`,
            ours("rate") / medianOf(rows, "bare node:http", "rate"),
            limits.ofBare,
          ),
        ]
      : []),
  ];
}

function memoryTarget({ rows }: Table): Target[] {
  const share = medianOf(rows, "rtk-mock", "mb") / medianOf(rows, "prism mock", "mb");
  return [atMost("memory after the load relative to prism mock's", share, limits.memory)];
}
