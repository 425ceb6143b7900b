import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** A fenced block of a page. */
export interface CodeBlock {
  /** File and line: `README.md:12`. */
  place: string;
  /** Language after the fence: `ts`, `sh` … */
  language: string;
  code: string;
  /** The command's output, if the page shows it. */
  prints?: string;
}

const pages = ["README.md", "specs/README.md", "packages/*/README.md", "docs/**/*.md"];

/** All fenced code blocks of the READMEs and the documentation. */
export function readmeBlocks(): CodeBlock[] {
  const files = globSync(pages, { cwd: repositoryRoot });
  return files.sort().flatMap((file) => blocksOf(file, readFileSync(`${repositoryRoot}/${file}`, "utf8")));
}

function blocksOf(file: string, text: string): CodeBlock[] {
  const pattern = /^```(\w*)[^\n]*\n(.*?)^```$(?:(?=\n\nprints\n\n```text\n(.*?)^```$)|)/gms;
  return Array.from(text.matchAll(pattern), ({ 1: language = "", 2: code = "", 3: prints, index }) => ({
    place: `${file}:${text.slice(0, index).split("\n").length}`,
    language,
    code,
    ...(prints !== undefined && { prints }),
  }));
}

/** The commands of a shell block, without comments; continued lines are joined. */
export function commandsOf({ code }: CodeBlock): string[] {
  return code
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
