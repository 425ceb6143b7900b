import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Figures } from "../scale/measure-size.ts";

const sizes = {
  participants: [100, 2_000, 10_000, 100_000, 1_000_000],
  meetings: [100, 2_000, 10_000, 100_000],
};

const program = fileURLToPath(new URL("../scale/measure-size.ts", import.meta.url));
const runFile = promisify(execFile);

/**
 * Measures how calls in process grow with the rows in one list: milliseconds, and the exponent of growth from 2,000 rows to the
 * largest size. 0 is constant, 1 is linear. With RTK_BASELINE=<path of another build's dist/index.js> that one is measured
 * too, in the same run.
 */
export async function run(): Promise<void> {
  const modules = { "This build": "@org/rtk-mock-server", ...baseline() };
  for (const [table, counts] of Object.entries(sizes)) {
    for (const [name, module] of Object.entries(modules)) {
      const figures: Figures[] = [];
      for (const count of counts) figures.push(await measureSize(module, table, count));
      printGrowth(`${name}: ${table} of one list`, counts, figures);
    }
  }
}

function baseline(): Record<string, string> {
  const path = process.env.RTK_BASELINE;
  return path === undefined ? {} : { Baseline: path };
}

/** A process for each size, so that none leaves memory or compiled code to the next. */
async function measureSize(module: string, table: string, count: number): Promise<Figures> {
  const flags = ["--expose-gc", "--max-old-space-size=8192"];
  const { stdout } = await runFile(process.execPath, [...flags, program, module, table, String(count)]);
  return JSON.parse(stdout) as Figures;
}

function printGrowth(title: string, counts: number[], figures: Figures[]): void {
  const names = Object.keys(figures[0] ?? {});
  const width = Math.max(...names.map(({ length }) => length));
  const from = counts.indexOf(2_000);
  const lines = names.map((name) => {
    const values = figures.map((each) => each[name] as number);
    const growth = Math.log((values.at(-1) as number) / (values[from] as number));
    const exponent = growth / Math.log((counts.at(-1) as number) / (counts[from] as number));
    return `${name.padEnd(width)}${values.map((value) => value.toFixed(2).padStart(14)).join("")}${exponent.toFixed(2).padStart(10)}`;
  });
  const header = `${"".padEnd(width)}${counts.map((count) => count.toLocaleString("en").padStart(14)).join("")}    growth`;
  process.stdout.write(`\n${title} (Node ${process.versions.node}, ms)\n${header}\n${lines.join("\n")}\n`);
}
