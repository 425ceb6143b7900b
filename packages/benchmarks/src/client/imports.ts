import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { median } from "../measure.ts";
import { printTable } from "../table.ts";

const contenders = [
  { name: "rtk-client", specifier: "@org/rtk-client" },
  { name: "openapi-fetch", specifier: "openapi-fetch" },
  { name: "cloudflare", specifier: "cloudflare" },
];
const rounds = 15;

/** Measures the time to import a package, and its memory afterwards. Each import runs in its own process. */
export async function measureImports(): Promise<void> {
  const times = contenders.map((): number[] => []);
  const memories = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { specifier }] of contenders.entries()) {
      const { milliseconds, kilobytes } = await load(specifier);
      times[index]?.push(milliseconds);
      memories[index]?.push(kilobytes);
    }
  }
  const rows = contenders.map(({ name }, index) => ({
    name,
    figures: [median(times[index] ?? []), median(memories[index] ?? [])],
  }));
  printTable(`Importing it (Node ${process.versions.node}, ${rounds} processes)`, ["median ms", "heap kB"], rows, 1);
}

const program = `
  gc();
  const before = process.memoryUsage().heapUsed;
  const startedAt = performance.now();
  globalThis.kept = await import(process.argv[1]);
  const milliseconds = performance.now() - startedAt;
  gc();
  console.log(JSON.stringify({ milliseconds, kilobytes: (process.memoryUsage().heapUsed - before) / 1024 }));`;

async function load(specifier: string): Promise<{ milliseconds: number; kilobytes: number }> {
  const url = import.meta.resolve(specifier);
  const options = ["--expose-gc", "--input-type=module", "--eval", program, url];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout);
}
