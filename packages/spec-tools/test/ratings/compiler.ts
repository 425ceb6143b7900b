import { execFile } from "node:child_process";
import { link, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const client = fromHere("../../../rtk-client");
export const dependencies = fromHere("../../node_modules");
const compiler = join(dependencies, ".bin/tsc");

export interface Client {
  /** Code of the generated files by name. */
  generated: Record<string, string>;
  /** A program that uses the client. */
  program: string;
}

/**
 * Writes the declarations of the client, as its build does, but into source files, so that the compiler reports what is
 * wrong in them too.
 */
export async function emitDeclarations(folder: string): Promise<void> {
  const options = ["--outDir", folder, "--declarationMap", "false"];
  await promisify(execFile)(compiler, ["-p", join(client, "tsconfig.build.json"), ...options]);
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith(".d.ts")) await rename(join(folder, file), join(folder, file.replace(".d.ts", ".ts")));
  }
}

const compilerOptions = {
  noEmit: true,
  declaration: false,
  declarationMap: false,
  sourceMap: false,
  skipLibCheck: true,
  noUnusedLocals: false,
};

/**
 * Compiles clients together with their programs.
 *
 * @param root folder with the declarations in `client`
 * @returns the errors by client
 */
export async function findErrors(root: string, clients: Client[]): Promise<string[][]> {
  const folder = await mkdtemp(join(root, "batch-"));
  const names = clients.map((_, index) => `edit${index}`);
  for (const [index, each] of clients.entries()) {
    await writeClient(join(root, "client"), join(folder, `edit${index}`), each);
  }
  const files = names.map((name) => `${name}/program.ts`);
  const configuration = { extends: fromHere("../../../../tsconfig.base.json"), compilerOptions, files };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const lines = await runCompiler(folder);
  await rm(folder, { recursive: true });
  return names.map((name) =>
    lines.filter((line) => line.startsWith(`${name}/`)).map((line) => line.slice(name.length + 1)),
  );
}

/** Writes the client with the generated code, and the program next to it. */
async function writeClient(declarations: string, folder: string, { generated, program }: Client): Promise<void> {
  const written = Object.entries(generated).map(([name, code]) => [join("generated", name), code] as const);
  const replaced = new Set(written.map(([name]) => name));
  for (const name of await readdir(declarations, { recursive: true })) {
    if (!name.endsWith(".ts") || replaced.has(name)) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    // To copy ten thousand files takes a tenth of the time of all compilers.
    await link(join(declarations, name), join(folder, name));
  }
  for (const [name, code] of [...written, ["program.ts", program] as const]) await writeFile(join(folder, name), code);
}

/** Returns the lines of errors. One thread, since each would compute the types of a client anew. */
async function runCompiler(cwd: string): Promise<string[]> {
  try {
    await promisify(execFile)(compiler, ["-p", ".", "--singleThreaded"], { cwd, maxBuffer: 1024 ** 3 });
    return [];
  } catch (error) {
    const { stdout = "", code } = error as { stdout?: string; code?: unknown };
    const lines = stdout.split("\n").filter((line) => /^edit\d+\//.test(line));
    if (typeof code !== "number" || lines.length === 0) throw error;
    return lines;
  }
}
