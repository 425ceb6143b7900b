import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import type { Contender } from "./contenders.ts";

/** A contender that is ready. */
export interface RunningContender {
  name: string;
  origin: string;
  /** Milliseconds from its start to its first response. */
  startMs: number;
  /** Resident memory in megabytes. */
  memoryMb(): number;
  stop(): Promise<void>;
}

/** Starts a contender and waits for its first response. @throws Error if the status is not 200 */
export async function start({ name, args }: Contender, path: string): Promise<RunningContender> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: "ignore" });
  const status = await firstStatus(child, origin + path);
  const startMs = performance.now() - begun;
  if (status !== 200) throw new Error(`${name} responds with ${status} to GET ${path}`);
  return {
    name,
    origin,
    startMs,
    memoryMb: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1024,
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** Headers of every request. */
export const headers = { authorization: "Bearer any-token" };

async function firstStatus(child: ChildProcess, url: string): Promise<number> {
  while (child.exitCode === null) {
    const status = await tryStatus(url);
    if (status !== undefined) return status;
  }
  throw new Error(`The server exited with ${child.exitCode}`);
}

function tryStatus(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request(url, { headers, agent: false }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode));
    });
    // A pause between attempts, so that they do not take the processor from the server.
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
