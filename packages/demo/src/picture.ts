/** Width of a character and height of a line, in pixels. */
const character = 7.8;
const line = 19;

const style = `
    .paper { fill: #ffffff; stroke: #d0d7de }
    text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #1f2328; white-space: pre }
    .prompt { fill: #0969da; font-weight: bold }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #0d1117; stroke: #30363d }
      text { fill: #e6edf3 }
      .prompt { fill: #58a6ff }
    }`;

/** Draws a command's terminal output as an SVG for light and dark pages. */
export function drawTerminal(command: string, output: string): string {
  const lines = output.trimEnd().split("\n");
  const width = Math.ceil(Math.max(command.length + 2, ...lines.map(({ length }) => length)) * character) + 40;
  const height = (lines.length + 1) * line + 40;
  const texts = [`$ ${command}`, ...lines].map((text, index) => {
    const prompt = index === 0 ? ' class="prompt"' : "";
    return `  <text x="20" y="${(index + 1) * line + 16}"${prompt}>${escapeXml(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `  <title>Output of ${escapeXml(command)}</title>`,
    `  <style>${style}\n  </style>`,
    `  <rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...texts,
    "</svg>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
