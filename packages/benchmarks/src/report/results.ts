import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../paths.ts";
import type { Section, Table } from "../run/suite.ts";
import { suiteNames } from "../suites.ts";
import { drawBars } from "./bar-chart.ts";
import { drawGrowth } from "./line-chart.ts";
import { formatMachine, listVersions, type Machine } from "./machine.ts";
import { tableToMarkdown, targetsToMarkdown } from "./markdown.ts";

/** The result of a suite's last full run. */
export interface Result {
  title: string;
  work: string;
  machine: Machine;
  section: Section;
}

const files = {
  results: join(packageFolder, "results"),
  plots: join(packageFolder, "plots"),
  notes: join(packageFolder, "notes"),
  report: join(packageFolder, "RESULTS.md"),
};

/** Stores a suite's result, draws its plots, and rewrites RESULTS.md from the results of all suites. */
export async function publish(suite: string, result: Result): Promise<void> {
  await mkdir(files.results, { recursive: true });
  await mkdir(files.plots, { recursive: true });
  await writeFile(join(files.results, `${suite}.json`), `${JSON.stringify(result, null, 2)}\n`);
  for (const [index, table] of result.section.tables.entries()) {
    if (table.plot) await writeFile(join(files.plots, plotName(suite, index)), draw(table));
  }
  await writeReport();
}

/** Writes RESULTS.md from the stored results. */
export async function writeReport(): Promise<void> {
  const sections = await Promise.all(suiteNames.filter(hasResult).map(formatSuite));
  const versions = Object.entries(listVersions()).map(([name, version]) => `${name} ${version}`);
  await writeFile(files.report, `${[introduction, `Versions: ${versions.join(", ")}.`, ...sections].join("\n\n")}\n`);
}

const introduction = `<!-- Written by \`pnpm bench\`; the text below the tables is in notes/. -->

# Results

Each cell has the median of all rounds, its ratio to the first row, and in small print the quartiles: half of the rounds lie
between them. All rows of a table took turns in one run. How to repeat them: [README.md](README.md).`;

const hasResult = (suite: string) => existsSync(join(files.results, `${suite}.json`));

const plotName = (suite: string, index: number) => `${suite}${index === 0 ? "" : `-${index + 1}`}.svg`;

async function formatSuite(suite: string): Promise<string> {
  const result: Result = JSON.parse(await readFile(join(files.results, `${suite}.json`), "utf8"));
  const { tables, targets } = result.section;
  const note = join(files.notes, `${suite}.md`);
  return [
    `## ${suite}: ${result.title}`,
    result.work,
    `<sub>${formatMachine(result.machine)}</sub>`,
    ...(targets.length > 0 ? [targetsToMarkdown(targets)] : []),
    ...tables.flatMap((table, index) => [
      tableToMarkdown(table),
      ...(table.plot ? [`![${table.title}](plots/${plotName(suite, index)})`] : []),
    ]),
    ...(existsSync(note) ? [(await readFile(note, "utf8")).trim()] : []),
  ].join("\n\n");
}

function draw(table: Table): string {
  const { plot } = table;
  return plot?.kind === "growth" ? drawGrowth(table, plot) : drawBars(table, plot?.columns ?? [], plot?.unit ?? "");
}
