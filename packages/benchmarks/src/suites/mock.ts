import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import autocannon from "autocannon";
import { median } from "../measure.ts";
import { contenders } from "../mock/contenders.ts";
import { headers, type RunningContender, start } from "../mock/process.ts";

const app = "/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit/2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";
const paths = {
  // Ours paginates; the others always respond with the example's two participants.
  "GET participants": `${app}/sessions/9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36/participants?per_page=2`,
  "GET meetings": `${app}/meetings`,
};

const connections = 10;
const rounds = 5;
const starts = 3;
const secondsPerTurn = 1;

/**
 * Measures mock servers of the same description, each in its own process: start, memory, and requests per second. They
 * take turns, so that other load on the machine affects all of them.
 */
export async function run(): Promise<void> {
  print(`Mock servers of ${Object.keys(description.paths).length} paths (Node ${process.versions.node})\n`);
  const running = await measureStarts();
  try {
    report(
      "Memory at rest",
      "MB",
      running.map((each) => each.memoryMb()),
    );
    for (const [name, path] of Object.entries(paths)) await measureLoad(name, path, running);
    report(
      "Memory after the load",
      "MB",
      running.map((each) => each.memoryMb()),
    );
  } finally {
    await Promise.all(running.map((each) => each.stop()));
  }
}

/** Starts all contenders several times, and keeps the last processes running. */
async function measureStarts(): Promise<RunningContender[]> {
  const startsMs = contenders.map((): number[] => []);
  let running: RunningContender[] = [];
  for (let round = 0; round < starts; round++) {
    await Promise.all(running.map((each) => each.stop()));
    running = [];
    for (const [index, contender] of contenders.entries()) {
      const started = await start(contender, paths["GET participants"]);
      startsMs[index]?.push(started.startMs);
      running.push(started);
    }
  }
  report("Start to first response", "ms", startsMs.map(median));
  return running;
}

async function measureLoad(name: string, path: string, running: RunningContender[]): Promise<void> {
  const rates = running.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, { origin }] of running.entries()) {
      const rate = await requestsPerSecond(origin + path);
      if (round >= 0) rates[index]?.push(rate);
    }
  }
  report(`${name}, ${connections} connections`, "/s", rates.map(median));
}

/** @throws Error when a request fails */
async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections, duration: secondsPerTurn, headers });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests to ${url} failed`);
  return result.requests.total / result.duration;
}

/** Prints a value per contender, and its ratio to the first. */
function report(title: string, unit: string, values: number[]): void {
  const width = Math.max(...contenders.map(({ name }) => name.length));
  const lines = contenders.map(({ name }, index) => {
    const value = values[index] as number;
    const ratio = value / (values[0] as number);
    return `  ${name.padEnd(width)}  ${Math.round(value).toLocaleString("en").padStart(9)} ${unit.padEnd(2)}  ${ratio.toFixed(2).padStart(6)} ×`;
  });
  print(`${title}\n${lines.join("\n")}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
