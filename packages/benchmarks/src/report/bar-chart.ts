import type { Row, Table } from "../run/suite.ts";
import { formatNumber } from "./format.ts";
import { bar, svg, text } from "./svg.ts";

const layout = { width: 760, labels: 260, figures: 90, barHeight: 16, rowHeight: 22, groupGap: 34 };

/** Draws columns of a table as bars, one group per column. The first row is ours. */
export function drawBars({ title, rows, columns }: Table, keys: readonly string[], unit: string): string {
  const groups = columns.filter(({ key }) => keys.includes(key));
  const content: string[] = [];
  let y = 24;
  for (const { key, label, digits = 0 } of groups) {
    const measured = rows.filter(({ figures }) => figures[key]);
    content.push(text({ x: 0, y }, groups.length > 1 ? `${title}: ${label}` : title, 'class="title"'));
    measured.forEach((row, index) => {
      content.push(
        ...drawRow(row, key, longest(measured, key), { y: y + 10 + index * layout.rowHeight, digits, unit }),
      );
    });
    y += measured.length * layout.rowHeight + layout.groupGap;
  }
  return svg(layout.width, y - layout.groupGap + 14, title, content);

  function longest(measured: Row[], key: string): number {
    return Math.max(...measured.map(({ figures }) => figures[key]?.median ?? 0));
  }

  function drawRow(row: Row, key: string, limit: number, place: { y: number; digits: number; unit: string }): string[] {
    const value = row.figures[key]?.median ?? 0;
    const length = Math.max(1, (value / limit) * (layout.width - layout.labels - layout.figures));
    const baseline = place.y + 12;
    return [
      text({ x: layout.labels - 8, y: baseline }, row.name, 'text-anchor="end"'),
      bar({ x: layout.labels, y: place.y }, length, layout.barHeight, row === rows[0] ? "ours" : "other"),
      text(
        { x: layout.labels + length + 6, y: baseline },
        `${formatNumber(value, place.digits)} ${place.unit}`,
        'class="faint"',
      ),
    ];
  }
}
