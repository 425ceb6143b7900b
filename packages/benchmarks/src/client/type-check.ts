import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packageFolder, rivalsFolder } from "../paths.ts";
import { runNode } from "../run/child.ts";

const require = createRequire(import.meta.url);

/** Packages of the compilers, by the heading of their table. */
export const compilers = ["typescript", "typescript-5.9"] as const;

export type Compiler = (typeof compilers)[number];

export interface TypeCheck {
  ms: number;
  mb: number;
  instantiations: number;
}

export function versionOf(compiler: Compiler): string {
  return (require(`${compiler}/package.json`) as { version: string }).version;
}

const compilerOptions = {
  module: "NodeNext",
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/**
 * Checks the types of a client's program, and returns the compiler's statistics. @throws Error if the program has type
 * errors
 */
export async function checkTypes(compiler: Compiler, program: string): Promise<TypeCheck> {
  const config = join(rivalsFolder, "ten-calls", `tsconfig.${program}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, files: [`${program}.ts`] }));
  try {
    const bin = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
    const { stdout } = await runNode([bin, "-p", config, "--extendedDiagnostics"], { cwd: packageFolder });
    const read = (figure: RegExp) => Number(figure.exec(stdout)?.[1]);
    return {
      ms: read(/Total time:\s+([\d.]+)s/) * 1000,
      mb: read(/Memory used:\s+(\d+)K/) / 1024,
      instantiations: read(/Instantiations:\s+(\d+)/),
    };
  } finally {
    await rm(config);
  }
}
