/** What the checks found in one environment. */
export interface Outcome {
  passed: number;
  failures: { name: string; message: string }[];
}

/** One environment that the checks run in: a line of the table. */
export interface Row {
  name: string;
  isInstalled(): Promise<boolean>;
  version(): Promise<string>;
  run(): Promise<Outcome>;
}

export interface Result extends Outcome {
  name: string;
  version: string;
  /** Why nothing was run. */
  missing?: string;
}

/** Runs one row. What it throws is a failure of it. */
export async function runRow(row: Row): Promise<Result> {
  const { name } = row;
  if (!(await row.isInstalled())) {
    return { name, version: "", passed: 0, failures: [], missing: "not installed" };
  }
  try {
    return { name, version: await row.version(), ...(await row.run()) };
  } catch (error) {
    const { message } = error as Error;
    return { name, version: "", passed: 0, failures: [{ name: "starts", message }] };
  }
}
