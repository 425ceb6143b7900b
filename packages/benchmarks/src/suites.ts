import type { Suite } from "./run/suite.ts";

/** The files in `suites/`, in the order of the report. */
export const suiteNames = [
  "size",
  "call",
  "types",
  "import",
  "list",
  "webhooks",
  "mock-start",
  "mock-load",
  "scale",
  "generate",
  "diff",
  "drift",
] as const;

export type SuiteName = (typeof suiteNames)[number];

export async function loadSuite(name: SuiteName): Promise<Suite> {
  const { suite } = (await import(`./suites/${name}.ts`)) as { suite: Suite };
  return suite;
}
