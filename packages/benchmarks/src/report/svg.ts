/** Colors for light and dark pages; the eight hues are distinguishable with common color blindness. */
const style = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 }
  .faint { fill: #59636e }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .ours { fill: #0969da }
  .other { fill: #8c959f }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .faint { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .ours { fill: #4493f8 }
    .other { fill: #6e7681 }
  }`;

export const lineColors = ["#0969da", "#d1570a", "#1a7f37", "#cf222e", "#8250df", "#bf3989", "#7d6608", "#57838c"];

export interface Point {
  x: number;
  y: number;
}

/** Returns an SVG image that follows the reader's color scheme. */
export function svg(width: number, height: number, label: string, content: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeText(label)}</title>`,
    `<style>${style}</style>`,
    ...content,
    "</svg>\n",
  ].join("\n");
}

export function text({ x, y }: Point, content: string, attributes = ""): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeText(content)}</text>`;
}

export function bar({ x, y }: Point, width: number, height: number, name: "ours" | "other"): string {
  return `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="2"/>`;
}

export function gridLine(from: Point, to: Point): string {
  return `<line class="grid" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"/>`;
}

export function polyline(points: readonly Point[], color: string): string {
  const places = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
  const dots = points.map(({ x, y }) => `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${color}"/>`);
  return [`<polyline points="${places}" fill="none" stroke="${color}" stroke-width="2"/>`, ...dots].join("\n");
}

const round = (value: number) => Math.round(value * 10) / 10;

const escapeText = (content: string) => content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
