import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../paths.ts";
import { generators } from "../rivals/generators.ts";
import { runNode } from "../run/child.ts";
import type { Suite } from "../run/suite.ts";
import { type Contender, takeTurns } from "../run/take-turns.ts";

const codegen = join(repositoryRoot, "packages/codegen/src/command");

export const suite: Suite = {
  title: "generating code from the description",
  work: "Each generator's command. Ours also bundles the description from its files, and writes the operations table, models and pages. The others start over even when nothing has changed.",
  needsRivals: true,
  async run(context) {
    const folder = await mkdtemp(join(tmpdir(), "rtk-generate-"));
    try {
      const contenders: Contender[] = [
        { name: "pnpm generate, everything", measure: () => measure([join(codegen, "cli.ts")]) },
        { name: "pnpm generate, nothing to do", measure: () => measure([join(codegen, "pnpm-generate.ts")]) },
        ...generators.map(({ name, run }) => ({
          name,
          async measure() {
            const { ms, peakMb } = await run(folder);
            return { ms, mb: peakMb };
          },
        })),
      ];
      const rows = await takeTurns(contenders, context, { rounds: context.quick ? 1 : 5, label: "generate" });
      const columns = [
        { key: "ms", label: "ms", ratio: true },
        { key: "mb", label: "MB at most", ratio: true },
      ];
      const note =
        "`pnpm generate` finds out with turbo, in a separate process, that nothing has changed; that process's memory is not counted.";
      const plot = { kind: "bars" as const, columns: ["ms"], unit: "ms" };
      return { tables: [{ title: "One run of the command", columns, rows, note, plot }], targets: [] };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function measure(args: string[]): Promise<Record<string, number>> {
  const { ms, peakMb } = await runNode(args, { cwd: repositoryRoot });
  return { ms, mb: peakMb };
}
