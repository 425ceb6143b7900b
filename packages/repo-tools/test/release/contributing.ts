import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(import.meta.dirname, "../../../../CONTRIBUTING.md"), "utf8");

/** The flows of CONTRIBUTING.md by heading, each a list of steps with their commands. */
export const flows: Record<string, string[][]> = Object.fromEntries(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split("\n")[0] ?? "", stepsOf(section)] as const)
    .filter(([, steps]) => steps.length > 0),
);

function stepsOf(section: string): string[][] {
  return Array.from(section.matchAll(/^ *```sh\n(.*?)^ *```$/gms), ([, block = ""]) =>
    block
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}
