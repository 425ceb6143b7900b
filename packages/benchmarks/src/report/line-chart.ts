import type { Table } from "../run/suite.ts";
import { gridLine, lineColors, type Point, polyline, svg, text } from "./svg.ts";

const layout = { width: 760, height: 432, left: 70, right: 180, top: 48, bottom: 48 };

/** Draws the rows of a table as lines over its columns, on logarithmic axes: a power law is a straight line. */
export function drawGrowth({ title, rows, columns }: Table, axes: { x: string; y: string }): string {
  const xs = columns.map(({ key }) => Number(key)).filter((x) => !Number.isNaN(x));
  const ys = rows.flatMap(({ figures }) => xs.flatMap((x) => figures[x]?.median ?? []));
  const toX = scale(xs, layout.left, layout.width - layout.right);
  const toY = scale(ys, layout.height - layout.bottom, layout.top);
  const lines = rows.map(({ name, figures }, index) => {
    const points = xs.flatMap((x) => (figures[x] ? [{ x: toX.place(x), y: toY.place(figures[x].median) }] : []));
    return { name, points, color: lineColors[index % lineColors.length] as string };
  });
  return svg(layout.width, layout.height, title, [
    text({ x: 0, y: 18 }, title, 'class="title"'),
    ...toX.powers.flatMap((power) => drawVertical(toX.place(power), power)),
    ...toY.powers.flatMap((power) => drawHorizontal(toY.place(power), power)),
    text({ x: (layout.left + layout.width - layout.right) / 2, y: layout.height - 8 }, axes.x, 'text-anchor="middle"'),
    text({ x: layout.left, y: layout.top - 8 }, axes.y, 'class="faint"'),
    ...lines.map(({ points, color }) => polyline(points, color)),
    ...drawLegend(lines),
  ]);
}

interface Line {
  name: string;
  points: Point[];
  color: string;
}

/** Places the lines' names at their ends, moved apart where they would overlap. */
function drawLegend(lines: readonly Line[]): string[] {
  let lowest = Number.NEGATIVE_INFINITY;
  return lines
    .flatMap(({ name, points, color }) => ({ name, color, end: points.at(-1) }))
    .filter((line) => line.end !== undefined)
    .toSorted((left, right) => (left.end?.y ?? 0) - (right.end?.y ?? 0))
    .map(({ name, color, end }) => {
      lowest = Math.max(lowest + 15, end?.y ?? 0);
      const x = layout.width - layout.right + 14;
      return `<circle cx="${x}" cy="${Math.round(lowest)}" r="4" fill="${color}"/>${text({ x: x + 9, y: lowest + 4 }, name)}`;
    });
}

function drawVertical(x: number, power: number): string[] {
  const bottom = layout.height - layout.bottom;
  const label = text({ x, y: bottom + 18 }, formatPower(power), 'class="faint" text-anchor="middle"');
  return [gridLine({ x, y: layout.top }, { x, y: bottom }), label];
}

function drawHorizontal(y: number, power: number): string[] {
  const label = text({ x: layout.left - 8, y: y + 4 }, formatPower(power), 'class="faint" text-anchor="end"');
  return [gridLine({ x: layout.left, y }, { x: layout.width - layout.right, y }), label];
}

const formatPower = (power: number) => (power < 1 ? String(power) : power.toLocaleString("en"));

/** A logarithmic axis from the power of ten below the values to the one above. */
function scale(values: readonly number[], start: number, end: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    place: (value: number) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
    powers: Array.from({ length: high - low + 1 }, (_, index) => Number(`1e${low + index}`)),
  };
}
