import type { Outcome } from "../row.ts";

export type Checks = Record<string, () => Promise<void>>;

/** Runs checks one after another, and collects failures. */
export async function runCheckList(checks: Checks): Promise<Outcome> {
  const failures: Outcome["failures"] = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
    } catch (error) {
      failures.push({ name, message: (error as Error).message });
    }
  }
  return { passed: Object.keys(checks).length - failures.length, failures };
}
