import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import type { ServerContender } from "./contenders.ts";
import { requestHeaders } from "./requests.ts";

/** A running server. */
export interface RunningServer {
  name: string;
  origin: string;
  /** Milliseconds from its start to its first response. */
  startMs: number;
  /** Resident memory in megabytes. */
  memoryMb(): number;
  /** Milliseconds of processor time since the start; undefined on systems without `/proc`. */
  processorMs(): number | undefined;
  stop(): Promise<void>;
}

/** Starts a server and waits for its first response. @throws Error if the status is not 200 */
export async function startServer({ name, args }: ServerContender, path: string): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: "ignore" });
  const status = await firstStatus(child, origin + path);
  const startMs = performance.now() - begun;
  if (status !== 200) throw new Error(`${name} responded with ${status} to GET ${path}`);
  return {
    name,
    origin,
    startMs,
    memoryMb: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1024,
    processorMs: () => readProcessorMs(child.pid as number),
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function firstStatus(child: ChildProcess, url: string): Promise<number> {
  while (child.exitCode === null) {
    const status = await tryStatus(url);
    if (status !== undefined) return status;
  }
  throw new Error(`The server exited with ${child.exitCode}`);
}

function tryStatus(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request(url, { headers: requestHeaders, agent: false }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode));
    });
    // Pause between attempts, to leave the processor to the server.
    sent.once("error", () => setTimeout(resolve, 5, undefined)).end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The kernel counts in ticks of 10 ms. */
function readProcessorMs(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  // The name in parentheses may contain spaces; user and system time are the 14th and 15th field.
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
