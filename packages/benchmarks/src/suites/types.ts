import { contendersOf } from "../client/contenders.ts";
import { type Compiler, checkTypes, compilers, versionOf } from "../client/type-check.ts";
import { atMost, type Suite, type SuiteContext, type Table, type Target } from "../run/suite.ts";
import { medianOf, takeTurns } from "../run/take-turns.ts";

const ours = "rtk-client, operation level";
const limit = 0.3;
/** The compiler's time for its start and its library's declarations. */
const nothing = "an empty program";

type Figures = [number, number, number];

/** The clients named in targets; the others are only part of full runs. */
const targeted = [ours, "cloudflare"];

export const suite: Suite = {
  title: "type-checking ten calls",
  work: "A program with the same ten calls, `skipLibCheck` on. Total time, memory and type instantiations as the compiler reports them.",
  needsRivals: true,
  async run(context) {
    const tables: Table[] = [];
    for (const compiler of compilers) tables.push(await measure(compiler, context));
    return { tables, targets: tables.flatMap(targetsOf) };
  },
};

function targetsOf({ title, rows }: Table): Target[] {
  return (["ms", "mb"] as const).flatMap((key) => {
    const [own, theirs, least] = [ours, "cloudflare", nothing].map((name) => medianOf(rows, name, key)) as Figures;
    const what = `${title}: ${key === "ms" ? "time" : "memory"}`;
    return [
      atMost(`${what} relative to cloudflare's`, own / theirs, limit),
      atMost(`${what} beyond ${nothing}'s, relative to cloudflare's`, (own - least) / (theirs - least), limit),
    ];
  });
}

async function measure(compiler: Compiler, context: SuiteContext): Promise<Table> {
  const title = `TypeScript ${versionOf(compiler)}`;
  const clients = contendersOf("ten-calls").filter(({ name }) => !context.quick || targeted.includes(name));
  const contenders = [...clients, { name: nothing, file: "empty" }].map(({ name, file }) => ({
    name,
    measure: async () => ({ ...(await checkTypes(compiler, file)) }),
  }));
  return {
    title,
    columns: [
      { key: "ms", label: "ms", ratio: true },
      { key: "mb", label: "MB", ratio: true },
      { key: "instantiations", label: "instantiations" },
    ],
    rows: await takeTurns(contenders, context, { rounds: context.quick ? 1 : 5, label: title }),
    plot: { kind: "bars", columns: ["ms"], unit: "ms" },
  };
}
