import type { Column, Row, Section, Table } from "../run/suite.ts";
import { formatNumber, ratioOf } from "./format.ts";

/** Formats a section for a terminal. */
export function formatSection({ tables, targets }: Section): string {
  const limits = targets.map(({ text, actual, met }) => `${met ? "met   " : "MISSED"}  ${text}, is ${actual}`);
  return `\n${[...tables.map(formatTable), limits.join("\n")].filter(Boolean).join("\n\n")}\n\n`;
}

function formatTable({ title, columns, rows, note }: Table): string {
  const cells = [
    ["", ...columns.map(({ label }) => label)],
    ...rows.map((row) => [row.name, ...columns.map((column) => formatCell(column, row, rows))]),
  ];
  const widths = cells[0]?.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0))) ?? [];
  const lines = cells.map((line) => line.map((cell, index) => pad(cell, widths[index] ?? 0, index)).join("  "));
  return [title, ...lines.map((line) => line.trimEnd()), ...(note ? [note] : [])].join("\n");
}

const pad = (cell: string, width: number, index: number) => (index === 0 ? cell.padEnd(width) : cell.padStart(width));

function formatCell({ key, digits = 0, ratio }: Column, { figures }: Row, rows: Row[]): string {
  const figure = figures[key];
  if (!figure) return "–";
  const { median, low, high } = figure;
  const spread = low === high ? "" : ` (${formatNumber(low, digits)}–${formatNumber(high, digits)})`;
  const share = ratio ? `  ${ratioOf(median, rows[0]?.figures[key]?.median)}` : "";
  return `${formatNumber(median, digits)}${spread}${share}`;
}
