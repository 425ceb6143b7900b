import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { descriptionFile, folderOf, repositoryRoot } from "../paths.ts";
import { runNode } from "../run/child.ts";
import type { Suite } from "../run/suite.ts";
import { takeTurns } from "../run/take-turns.ts";

const ours = join(repositoryRoot, "packages/spec-tools/bin/spec.js");
const redocly = join(folderOf("@redocly/cli"), "bin/cli.js");

export const suite: Suite = {
  title: "what changed between two descriptions",
  work: "Compares our description with one that lacks an operation, and with itself.",
  needsRivals: false,
  async run(context) {
    const folder = await mkdtemp(join(tmpdir(), "rtk-diff-"));
    try {
      const changed = join(folder, "changed.json");
      await writeFile(changed, await withoutOneOperation());
      const contender = (name: string, args: string[]) => ({ name, measure: () => measure(args) });
      const contenders = [
        contender("spec:diff, a change", [ours, "diff", descriptionFile, changed]),
        contender("spec:diff, nothing", [ours, "diff", descriptionFile, descriptionFile]),
        contender("redocly diff, a change", [redocly, "diff", descriptionFile, changed]),
        contender("redocly diff, nothing", [redocly, "diff", descriptionFile, descriptionFile]),
      ];
      const columns = [
        { key: "ms", label: "ms", ratio: true },
        { key: "mb", label: "MB at most", ratio: true },
      ];
      const rows = await takeTurns(contenders, context, { rounds: context.quick ? 1 : 5, label: "diff" });
      return { tables: [{ title: "One run of the command", columns, rows }], targets: [] };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function withoutOneOperation(): Promise<string> {
  const description = JSON.parse(await readFile(descriptionFile, "utf8"));
  delete description.paths["/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise"];
  return JSON.stringify(description);
}

/** Both may report changes with their exit code. */
async function measure(args: string[]): Promise<Record<string, number>> {
  const { ms, peakMb } = await runNode(args, { cwd: repositoryRoot, exitCodes: [0, 1] });
  return { ms, mb: peakMb };
}
