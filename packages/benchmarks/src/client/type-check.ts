import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "../measure.ts";
import { printTable } from "../table.ts";

const require = createRequire(import.meta.url);
const compilers = ["typescript", "typescript-5.9"];
const contenders = [
  { name: "rtk-client", program: "rtk-ten-calls" },
  { name: "cloudflare", program: "cloudflare-ten-calls" },
];
const rounds = 5;

/** Measures the type check of the same ten calls, as the compiler reports it. */
export async function measureTypeCheck(): Promise<void> {
  for (const compiler of compilers) {
    const { version } = require(`${compiler}/package.json`) as { version: string };
    const figures = contenders.map((): Check[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, { program }] of contenders.entries()) figures[index]?.push(await check(compiler, program));
    }
    const rows = contenders.map(({ name }, index) => ({
      name,
      figures: [median(figures[index]?.map(({ ms }) => ms) ?? []), median(figures[index]?.map(({ mb }) => mb) ?? [])],
    }));
    printTable(`Type check of ten calls (TypeScript ${version}, ${rounds} times)`, ["median ms", "MB"], rows);
  }
}

interface Check {
  ms: number;
  mb: number;
}

async function check(compiler: string, program: string): Promise<Check> {
  const folder = fileURLToPath(new URL("../../programs", import.meta.url));
  const config = join(folder, `tsconfig.${program}.json`);
  const lib = ["ES2022", "DOM", "DOM.Iterable"];
  const options = {
    module: "NodeNext",
    target: "ES2022",
    lib,
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(config, JSON.stringify({ compilerOptions: options, files: [`${program}.ts`] }));
  try {
    const bin = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [bin, "-p", config, "--extendedDiagnostics"]);
    const read = (figure: RegExp) => Number(figure.exec(stdout)?.[1]);
    return { ms: read(/Total time:\s+([\d.]+)s/) * 1000, mb: read(/Memory used:\s+(\d+)K/) / 1024 };
  } finally {
    await rm(config);
  }
}
