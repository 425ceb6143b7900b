import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CodeBlock, readmeBlocks } from "./readme.ts";

export const packageFolder = fileURLToPath(new URL("..", import.meta.url));

const isTypeScript = ({ language }: CodeBlock) => language === "ts";

/** Writes the pages' TypeScript examples to a folder inside this package, so that their imports resolve. */
export class ReadmeExamples {
  readonly blocks: CodeBlock[];
  readonly folder: string;

  constructor(name: string, include: (example: CodeBlock) => boolean = () => true) {
    this.blocks = readmeBlocks().filter((block) => isTypeScript(block) && include(block));
    this.folder = `${packageFolder}${name}/`;
  }

  write(): void {
    mkdirSync(this.folder, { recursive: true });
    for (const example of this.blocks) writeFileSync(this.fileOf(example), example.code);
    writeFileSync(`${this.folder}tsconfig.json`, JSON.stringify({ extends: "../tsconfig.json", include: ["*.ts"] }));
  }

  fileOf(example: CodeBlock): string {
    return `${this.folder}${example.place.replace(/\W/g, "-")}${isSuite(example) ? ".test" : ""}.ts`;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Whether an example uses the official package, whose types take longer to compile than all other examples together. */
export function usesCloudflare({ code }: CodeBlock): boolean {
  return code.includes('from "cloudflare"');
}

/** Whether an example is itself a file of tests. */
export function isSuite({ code }: CodeBlock): boolean {
  return code.includes('from "vitest"');
}
