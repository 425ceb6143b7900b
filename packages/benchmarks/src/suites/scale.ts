import { join } from "node:path";
import { packageFolder } from "../paths.ts";
import { runNode } from "../run/child.ts";
import { type Figure, growthExponent, summarize } from "../run/statistics.ts";
import { atMost, type Suite, type SuiteContext, type Table, type Target } from "../run/suite.ts";
import type { Figures } from "../scale/measure-size.ts";

const sizes = {
  participants: [100, 1_000, 10_000, 100_000, 1_000_000],
  meetings: [100, 1_000, 10_000, 100_000],
};

/** Actions that must not depend on the number of rows, and actions that may grow with it. */
const constant = ["first page", "last page", "sorted", "consolidated", "get", "create"];
const limits = { constant: 0.2, linear: 1.1 };

export const suite: Suite = {
  title: "growth with the length of a list",
  work: "Calls in process, by the number of participants in one session and of meetings in one app, with random join and leave times. The growth exponent is that of the power law fitted to the sizes from 1,000 on: 0 is constant, 1 linear. Each size runs in its own process.",
  needsRivals: false,
  async run(context) {
    const participants = await measure("participants", context);
    const meetings = await measure("meetings", context);
    return { tables: [participants, meetings], targets: [participants, meetings].flatMap(targetsOf) };
  },
};

async function measure(name: keyof typeof sizes, context: SuiteContext): Promise<Table> {
  const counts = context.quick ? sizes[name].slice(0, 3) : sizes[name];
  const rounds = context.quick ? 1 : 3;
  context.progress.expect(counts.length * rounds);
  const measured = new Map(counts.map((count) => [count, [] as Figures[]]));
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      // The largest size takes longer than all others together, and varies less.
      if (round > 0 && count > 100_000) continue;
      context.progress.step(`${count.toLocaleString("en")} ${name}: round ${round + 1}`);
      measured.get(count)?.push(await measureSize(name, count));
    }
  }
  return toTable(name, measured);
}

async function measureSize(name: string, count: number): Promise<Figures> {
  const program = join(packageFolder, "src/scale/measure-size.ts");
  const nodeOptions = ["--expose-gc", "--max-old-space-size=8192"];
  return JSON.parse((await runNode([program, name, String(count)], { nodeOptions })).stdout);
}

function toTable(name: string, measured: Map<number, Figures[]>): Table {
  const labels = Object.keys([...measured.values()][0]?.[0] ?? {});
  const rows = labels.map((label) => {
    const figures: Record<string, Figure> = {};
    for (const [count, samples] of measured)
      figures[count] = summarize(samples.map((sample) => sample[label] as number));
    const points = [...measured.keys()].filter((count) => count >= 1_000);
    const exponent = growthExponent(points.map((count) => [count, figures[count]?.median ?? Number.NaN]));
    return { name: label, figures: { ...figures, exponent: summarize([exponent]) } };
  });
  const columns = [...measured.keys()].map((count) => ({
    key: String(count),
    label: count.toLocaleString("en"),
    digits: 2,
  }));
  return {
    title: `${name} in one list: ms`,
    columns: [...columns, { key: "exponent", label: "growth", digits: 2 }],
    rows,
    note: "`memory` is in MB. `state file` restores, writes and closes.",
    plot: { kind: "growth", x: `${name} in one list`, y: "ms (memory: MB)" },
  };
}

function targetsOf({ title, rows }: Table): Target[] {
  return rows.map(({ name, figures }) => {
    const limit = constant.includes(name) ? limits.constant : limits.linear;
    return atMost(`${title.split(" ")[0]}, ${name}: growth`, figures.exponent?.median ?? Number.NaN, limit);
  });
}
