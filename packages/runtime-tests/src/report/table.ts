import type { Result } from "../row.ts";

/** Formats results as a table, with the failures below it. */
export function formatTable(results: readonly Result[]): string {
  const rows = results.map(({ name, version, passed, failures, missing }) => [
    name,
    missing ?? version,
    String(passed),
    String(failures.length),
  ]);
  const lines = [["runtime", "version", "passed", "failed"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const table = lines.map((line) => line.map(pad).join("  ").trimEnd());
  return `${[...table, ...results.flatMap(formatFailures)].join("\n")}\n`;
}

function formatFailures({ name, failures }: Result): string[] {
  return failures.map((failure) => `\n✗ ${name}: ${failure.name}\n  ${failure.message.replaceAll("\n", "\n  ")}`);
}
