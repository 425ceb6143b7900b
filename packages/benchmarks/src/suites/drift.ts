import { join } from "node:path";
import { descriptionFile, repositoryRoot } from "../paths.ts";
import { runNode } from "../run/child.ts";
import type { Suite } from "../run/suite.ts";
import { takeTurns } from "../run/take-turns.ts";

const command = join(repositoryRoot, "packages/spec-tools/bin/spec.js");

export const suite: Suite = {
  title: "drift from Cloudflare's description",
  work: "Ours alone: no other tool knows accepted differences. Our own description stands in for Cloudflare's, so that nothing is downloaded: no operation differs, and every row of the ledger is stale.",
  needsRivals: false,
  async run(context) {
    const contender = {
      name: "spec:drift",
      async measure() {
        const { ms, peakMb } = await runNode([command, "drift", descriptionFile], {
          cwd: repositoryRoot,
          exitCodes: [1],
        });
        return { ms, mb: peakMb };
      },
    };
    const columns = [
      { key: "ms", label: "ms" },
      { key: "mb", label: "MB at most" },
    ];
    const rows = await takeTurns([contender], context, { rounds: context.quick ? 1 : 5, label: "drift" });
    return { tables: [{ title: "One run of the command", columns, rows }], targets: [] };
  },
};
