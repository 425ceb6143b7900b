/** The name of what was measured, and a figure per column. */
export interface Row {
  name: string;
  figures: (number | undefined)[];
}

/** Prints figures in columns, each with its ratio to the last row. */
export function printTable(title: string, columns: string[], rows: Row[], digits = 0): void {
  const last = rows.at(-1)?.figures ?? [];
  const cells = rows.map(({ figures }) =>
    figures.flatMap((figure, index) => [format(figure, digits), share(figure, last[index])]),
  );
  const width = Math.max(...rows.map(({ name }) => name.length));
  const header = columns.map((column) => column.padStart(14).padEnd(22)).join("");
  const lines = rows.map(({ name }, row) => {
    const texts = (cells[row] ?? []).map((cell, index) => cell.padStart(index % 2 ? 8 : 14));
    return `${name.padEnd(width)}${texts.join("")}`;
  });
  process.stdout.write(`\n${title}\n${"".padEnd(width)}${header.trimEnd()}\n${lines.join("\n")}\n`);
}

const format = (figure: number | undefined, digits: number) =>
  figure === undefined
    ? "–"
    : figure.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const share = (figure: number | undefined, of: number | undefined) =>
  figure === undefined || !of ? "" : `${(figure / of).toFixed(3)} ×`;
