import { generate } from "@org/rtk-codegen/generate";
import { startMock, stopMock } from "./mock.ts";
import { findProblems, type Problem } from "./problems.ts";
import { watchDescription } from "./watch.ts";

export interface DevelopOptions {
  /** The repository's root. */
  root: string;
  /** Options of `rtk-mock`, e.g. `--port`. */
  mockOptions: string[];
  print(text: string): void;
}

export interface Development {
  /** Resolves with the mock server's exit code when it exits. */
  ended: Promise<number>;
  close(): Promise<void>;
}

/**
 * Generates, starts a mock server, and regenerates whenever the description changes.
 *
 * If the description breaks a rule, its problems are printed and the last valid version stays in use.
 */
export async function develop({ root, mockOptions, print }: DevelopOptions): Promise<Development> {
  await regenerate(root, print);
  const unwatch = await watchDescription(root, () => regenerate(root, print));
  const mock = startMock(root, mockOptions);
  for (const stream of [mock.stdout, mock.stderr]) stream?.setEncoding("utf8").on("data", print);
  return {
    ended: new Promise((resolve) => mock.once("exit", (code) => resolve(code ?? 0))),
    async close() {
      await unwatch();
      await stopMock(mock);
    },
  };
}

async function regenerate(root: string, print: (text: string) => void): Promise<void> {
  const start = performance.now();
  try {
    const problems = await findProblems(root, "source");
    if (problems.length > 0) return print(`${describe(problems)}Nothing is regenerated until this is fixed.\n`);
    const written = await generate({ root });
    if (written.length > 0) print(`${written.map((path) => `wrote ${path}\n`).join("")}in ${elapsed(start)}\n`);
    print(describe(await findProblems(root, "bundle")));
  } catch (error) {
    print(`${(error as Error).message}\nNothing is regenerated until this is fixed.\n`);
  }
}

function describe(problems: Problem[]): string {
  return problems.map(({ place, rule, message }) => `${place}  ${rule}\n  ${message}\n`).join("");
}

function elapsed(start: number): string {
  return `${Math.round(performance.now() - start)} ms`;
}
