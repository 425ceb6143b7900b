import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CodeBlock, readmeBlocks } from "./readme.ts";

export const packageFolder = fileURLToPath(new URL("..", import.meta.url));

const isTypeScript = ({ language }: CodeBlock) => language === "ts";

/** The READMEs' TypeScript examples as files of a folder inside this package, so that they resolve their imports. */
export class ReadmeExamples {
  readonly blocks = readmeBlocks().filter(isTypeScript);
  readonly folder: string;

  constructor(name: string) {
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

/** Whether an example is itself a file of tests. */
export function isSuite({ code }: CodeBlock): boolean {
  return code.includes('from "vitest"');
}
