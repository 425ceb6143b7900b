import { meetingBody, participantsBody } from "../client/fixtures.ts";
import { type LoadedClient, loadClients } from "../client/load-clients.ts";
import { bareServer } from "../mock/contenders.ts";
import { startServer } from "../mock/server-process.ts";
import { atMost, type Column, type Suite, type SuiteContext, type Table, type Target } from "../run/suite.ts";
import { medianOf, takeTurns, timed } from "../run/take-turns.ts";

const ours = "rtk-client, operation level";
const baseUrl = "https://api.cloudflare.com/client/v4";
/** Stored because orval's program replaces the global one, which the suites after this one need. */
const networkFetch = globalThis.fetch;

export const suite: Suite = {
  title: "time per call",
  work: "The client's own time per call, with a stub `fetch` that responds at once, and a GET over a socket to a bare `node:http` server in its own process. Ours and `cloudflare` retry and limit time; the others do neither unless their rows say so.",
  needsRivals: true,
  async run(context) {
    try {
      const tables = await measureAll(context);
      return { tables, targets: tables.slice(0, 2).flatMap(targetsOf) };
    } finally {
      globalThis.fetch = networkFetch;
    }
  },
};

async function measureAll(context: SuiteContext): Promise<Table[]> {
  const stubbed = await loadClients({ baseUrl, fetch: respondAtOnce as typeof fetch });
  const tables = [
    await measure("GET with a stub fetch", stubbed, "get", context),
    await measure("POST with a stub fetch", stubbed, "post", context),
  ];
  const server = await startServer(bareServer, "/");
  try {
    const overSocket = await loadClients({ baseUrl: server.origin, fetch: networkFetch });
    tables.push(await measure("GET over a socket", overSocket, "get", context, 4));
  } finally {
    await server.stop();
  }
  return tables;
}

function targetsOf({ title, rows }: Table): Target[] {
  const own = medianOf(rows, ours, "us");
  return [
    atMost(`${title}: time relative to openapi-fetch`, own / medianOf(rows, "openapi-fetch", "us"), 1.5),
    atMost(`${title}: time relative to cloudflare`, own / medianOf(rows, "cloudflare", "us"), 0.5),
  ];
}

const headers = { "content-type": "application/json" };

async function respondAtOnce(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const method = init?.method ?? (input as Request).method ?? "GET";
  return method === "POST"
    ? new Response(meetingBody, { status: 201, headers })
    : new Response(participantsBody, { headers });
}

const columns: Column[] = [{ key: "us", label: "µs per call", digits: 1, ratio: true }];

async function measure(
  title: string,
  clients: LoadedClient[],
  method: "get" | "post",
  context: SuiteContext,
  divisor = 1,
): Promise<Table> {
  const iterations = Math.ceil((context.quick ? 50 : 300) / divisor);
  const contenders = clients.map(({ name, calls }) => timed(name, iterations, calls[method]));
  const rows = await takeTurns(contenders, context, {
    rounds: context.quick ? 5 : 25,
    warmUp: context.quick ? 2 : 5,
    label: title,
  });
  return { title, columns, rows, plot: { kind: "bars", columns: ["us"], unit: "µs" } };
}
