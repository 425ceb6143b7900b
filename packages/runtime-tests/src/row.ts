import { availableParallelism } from "node:os";
import { knownFailures } from "./known-failures.ts";

/** The result of the checks in one environment. */
export interface Outcome {
  passed: number;
  failures: { name: string; message: string }[];
}

/** One environment in which the checks run: a line of the table. */
export interface Row {
  name: string;
  isInstalled(): Promise<boolean>;
  version(): Promise<string>;
  run(): Promise<Outcome>;
}

export interface Result extends Outcome {
  name: string;
  version: string;
  /** Why the checks did not run. */
  missing?: string;
}

/**
 * Runs rows, as many at a time as there are cores: each mostly waits for its processes.
 *
 * @param started called with the name of each row that begins
 * @returns the results in the order of the rows
 */
export async function runRows(rows: readonly Row[], started: (name: string) => void): Promise<Result[]> {
  const results: Result[] = [];
  const queue = rows.entries();
  const work = async () => {
    for (const [index, row] of queue) {
      started(row.name);
      results[index] = await runRow(row);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

/** Runs one row. If it throws, the row fails. */
async function runRow(row: Row): Promise<Result> {
  const { name } = row;
  if (!(await row.isInstalled())) {
    return { name, version: "", passed: 0, failures: [], missing: "not installed" };
  }
  try {
    return { name, version: await row.version(), ...expectKnownFailures(name, await row.run()) };
  } catch (error) {
    const { message } = error as Error;
    return { name, version: "", passed: 0, failures: [{ name: "starts", message }] };
  }
}

/** Known failures pass. A known failure that no longer fails is a failure, so that the list stays up to date. */
function expectKnownFailures(name: string, { passed, failures }: Outcome): Outcome {
  const known = knownFailures.find(({ row }) => row === name)?.checks ?? [];
  const outdated = known.filter((check) => !failures.some((failure) => failure.name === check));
  return {
    passed: passed + known.length - 2 * outdated.length,
    failures: [
      ...failures.filter((failure) => !known.includes(failure.name)),
      ...outdated.map((check) => ({ name: check, message: "passes now: remove it from known-failures.ts" })),
    ],
  };
}
