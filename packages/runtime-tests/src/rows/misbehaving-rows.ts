import { type Misbehavior, misbehaviors } from "../misbehavior.ts";
import type { Row } from "../row.ts";
import { runConformance } from "./runtimes.ts";

/** Proves that the proxy in front of misbehaving servers is correct, so that the checks detect only the misbehavior. */
const control: Row = {
  name: "Node, a server behind a proxy",
  isInstalled: async () => true,
  version: async () => process.versions.node,
  run: () =>
    runConformance(process.execPath, ["run.mjs"], { name: "", changeResponse: (url, forward) => forward(url) }),
};

/** Runs the checks against misbehaving servers. They must detect each one. */
export const misbehavingRows: Row[] = [control, ...misbehaviors.map(toRow)];

function toRow(misbehavior: Misbehavior): Row {
  return {
    name: `detects a server that ${misbehavior.name}`,
    isInstalled: async () => true,
    version: async () => process.versions.node,
    async run() {
      const { failures } = await runConformance(process.execPath, ["run.mjs"], misbehavior);
      if (failures.length > 0) return { passed: 1, failures: [] };
      return { passed: 0, failures: [{ name: "notices it", message: "every check passed" }] };
    },
  };
}
