import type { Column, Row, Table, Target } from "../run/suite.ts";
import { formatNumber, ratioOf } from "./format.ts";

/** Formats a table as Markdown. Each cell has the median, its ratio to the first row, and its quartiles. */
export function tableToMarkdown({ title, columns, rows, note }: Table): string {
  const lines = [
    `| | ${columns.map(({ label }) => label).join(" | ")} |`,
    `| --- |${" --: |".repeat(columns.length)}`,
    ...rows.map((row) => `| ${row.name} | ${columns.map((column) => formatCell(column, row, rows)).join(" | ")} |`),
  ];
  return [`### ${title}`, lines.join("\n"), ...(note ? [note] : [])].join("\n\n");
}

export function targetsToMarkdown(targets: readonly Target[]): string {
  const lines = targets.map(({ text, actual, met }) => `| ${text} | ${actual} | ${met ? "met" : "**missed**"} |`);
  return ["| target | measured | |", "| --- | --: | --- |", ...lines].join("\n");
}

function formatCell({ key, digits = 0, ratio }: Column, { figures }: Row, rows: Row[]): string {
  const figure = figures[key];
  if (!figure) return "–";
  const { median, low, high } = figure;
  const reference = rows[0]?.figures[key]?.median;
  const share = ratio && reference ? ` · ${ratioOf(median, reference)}` : "";
  const spread = low === high ? "" : ` <sub>${formatNumber(low, digits)}–${formatNumber(high, digits)}</sub>`;
  return `${formatNumber(median, digits)}${share}${spread}`;
}
