import { readFile, writeFile } from "node:fs/promises";
import { ExpectedError } from "@org/rtk-command-line";

/** Counts or their limits, by name. */
export type Budgets = Record<string, number>;

/** Share by which sizes and instantiations may exceed their budget. */
const tolerance = 0.01;

export async function readBudgets(file: string): Promise<Budgets> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new ExpectedError(`${file} cannot be read: ${(error as Error).message}. Write it: pnpm bench:check --update`);
  }
}

export async function writeBudgets(file: string, counts: Budgets): Promise<void> {
  await writeFile(file, `${JSON.stringify(counts, null, 2)}\n`);
}

/** Returns a line per count, and a problem for each count that exceeds its budget or has none. */
export function compareWithBudgets(counts: Budgets, budgets: Budgets): { lines: string[]; problems: string[] } {
  const names = [...new Set([...Object.keys(counts), ...Object.keys(budgets)])];
  const problems = names.flatMap((name) => findProblem(name, counts[name], budgets[name]));
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name) => `${name.padEnd(width)}  ${format(counts[name])}  of ${format(budgets[name])}`);
  return { lines, problems };
}

function findProblem(name: string, count: number | undefined, budget: number | undefined): string[] {
  if (budget === undefined) return [`${name}: add it to budgets.json, with ${count}`];
  if (count === undefined) return [`${name}: no longer counted; remove it from budgets.json`];
  return count > budget * (1 + tolerance) ? [`${name}: ${count}, over its budget of ${budget}`] : [];
}

const format = (value: number | undefined) => (value?.toLocaleString("en") ?? "–").padStart(9);
