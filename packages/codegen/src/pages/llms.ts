/** A page of the documentation: its path from the repository's root, and its Markdown. */
export interface Page {
  path: string;
  markdown: string;
}

const indexPath = "docs/README.md";

/**
 * Returns `llms.txt` (llmstxt.org): what the project is, and each page of the documentation with its summary, in the order
 * in which `docs/README.md` links to them.
 */
export function generateLlmsText(readme: string, allPages: Page[]): string {
  const index = allPages.find(({ path }) => path === indexPath)?.markdown ?? "";
  const rank = ({ path }: Page) => index.indexOf(`(${path.slice("docs/".length)})`);
  const pages = allPages.filter(({ path }) => path !== indexPath).sort((a, b) => rank(a) - rank(b));
  const folders = Map.groupBy(pages, ({ path }) => path.slice(0, path.lastIndexOf("/")));
  const sections = [...folders].map(([folder, inFolder]) => [
    `## ${sectionNameOf(folder)}`,
    "",
    ...inFolder.map(linkTo),
  ]);
  return [
    `# ${titleOf(readme)}`,
    "",
    `> ${summaryOf(readme)}`,
    ...sections.flatMap((section) => ["", ...section]),
    "",
    "## Reference",
    "",
    ...reference,
    "",
  ].join("\n");
}

/** Pages outside the documentation's folder. */
const reference = [
  "- [The client](packages/rtk-client/README.md): every option, with examples",
  "- [Operations](packages/rtk-client/OPERATIONS.md): all operations, their requests, and what is retried",
  "- [The mock server](packages/mock-server/README.md): every option, simulation, fault and control endpoint",
  "- [The description](specs/dist/openapi.json): OpenAPI 3.1, one file",
];

function sectionNameOf(folder: string): string {
  const name = folder.split("/").at(-1) ?? "";
  return name === "docs" ? "Guides" : name.replace(/^./, (letter) => letter.toUpperCase());
}

function linkTo({ path, markdown }: Page): string {
  return `- [${titleOf(markdown)}](${path}): ${summaryOf(markdown)}`;
}

function titleOf(markdown: string): string {
  return (/^# (.+)$/m.exec(markdown)?.[1] ?? "").replaceAll("`", "");
}

/** The first paragraph below the title, on one line and without links. */
function summaryOf(markdown: string): string {
  const [, summary = ""] = /^# .+\n\n(.+(?:\n.+)*)/m.exec(markdown) ?? [];
  return summary.replaceAll(/\s*\n\s*/g, " ").replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1");
}
