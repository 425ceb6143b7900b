import { type Misbehavior, misbehaviors } from "../misbehavior.ts";
import type { Row } from "../row.ts";
import { runConformance } from "./runtimes.ts";

/** The front through which servers misbehave is right itself: what the checks notice is the misbehavior. */
const control: Row = {
  name: "Node, a server behind a proxy",
  isInstalled: async () => true,
  version: async () => process.versions.node,
  run: () =>
    runConformance(process.execPath, ["run.mjs"], { name: "", changeResponse: (url, forward) => forward(url) }),
};

/** The checks against servers that are wrong: each must be noticed, or the checks are blind. */
export const misbehavingRows: Row[] = [control, ...misbehaviors.map(toRow)];

function toRow(misbehavior: Misbehavior): Row {
  return {
    name: `notices a server that ${misbehavior.name}`,
    isInstalled: async () => true,
    version: async () => process.versions.node,
    async run() {
      const { failures } = await runConformance(process.execPath, ["run.mjs"], misbehavior);
      if (failures.length > 0) return { passed: 1, failures: [] };
      return { passed: 0, failures: [{ name: "notices it", message: "every check passed" }] };
    },
  };
}
