import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { generateMethods } from "@org/rtk-codegen/methods";
import { generateModels } from "@org/rtk-codegen/models";
import { generateTypes } from "@org/rtk-codegen/types";
import type { JsonObject } from "@org/rtk-openapi-refs";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const clientSource = fromHere("../../../rtk-client/src");
const dependencies = fromHere("../../node_modules");
const compiler = join(dependencies, ".bin/tsc");

/** Number of descriptions that one program compiles at a time; memory grows with it. */
const batchSize = 24;

/**
 * Compiles a program against the clients of several descriptions, in batches. Descriptions with the same types as the
 * first are not compiled again.
 *
 * @returns the compiler's errors by description
 */
export async function compileAgainst(program: string, descriptions: JsonObject[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "ratings-"));
  try {
    await symlink(dependencies, join(folder, "node_modules"));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    return await compileAll(folder, program, descriptions);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Generates the types of one batch while the previous one is compiled. */
async function compileAll(folder: string, program: string, descriptions: JsonObject[]): Promise<string[][]> {
  const results = new Map<string, string[]>();
  const keys: string[] = [];
  const known = new Set<string>();
  let batch: Batch = new Map();
  let running = Promise.resolve();
  const flush = async () => {
    const full = batch;
    batch = new Map();
    await running;
    running = compileBatch(folder, program, full, results);
  };
  for (const description of descriptions) {
    const code = await generate(description);
    const key = Object.values(code).join("").replaceAll(comments, "");
    keys.push(key);
    if (!known.has(key)) batch.set(key, code);
    known.add(key);
    if (batch.size === batchSize) await flush();
  }
  await flush();
  await running;
  return keys.map((key) => results.get(key) ?? []);
}

/** Generated files by name, keyed by their code without comments. */
type Batch = Map<string, Record<string, string>>;

const comments = /\/\*\*[\s\S]*?\*\//g;

async function generate(description: JsonObject): Promise<Record<string, string>> {
  const typed = description as never;
  return {
    "openapi.ts": await generateTypes(typed),
    "methods.ts": generateMethods(typed),
    "models.ts": generateModels(typed),
  };
}

async function compileBatch(
  root: string,
  program: string,
  batch: Batch,
  results: Map<string, string[]>,
): Promise<void> {
  const folder = await mkdtemp(join(root, "batch-"));
  const entries = [...batch].map(([key, code], index) => ({ key, code, name: `edit${index}` }));
  for (const { code, name } of entries) await writeClient(join(folder, name), program, code);
  const files = entries.map(({ name }) => `${name}/program.ts`);
  const configuration = { extends: fromHere("../../../../tsconfig.base.json"), compilerOptions, files };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const output = await runCompiler(folder);
  for (const { key, name } of entries) {
    const own = output.filter((line) => line.startsWith(`${name}/`));
    results.set(
      key,
      own.map((line) => line.slice(name.length + 1)),
    );
  }
  await rm(folder, { recursive: true });
}

const compilerOptions = {
  noEmit: true,
  declaration: false,
  declarationMap: false,
  sourceMap: false,
  skipLibCheck: true,
  noUnusedLocals: false,
};

/** Writes the client with the generated code, and the program next to it. */
async function writeClient(folder: string, program: string, code: Record<string, string>): Promise<void> {
  await cp(clientSource, folder, { recursive: true });
  for (const [file, content] of Object.entries(code)) await writeFile(join(folder, "generated", file), content);
  await writeFile(join(folder, "program.ts"), program);
}

async function runCompiler(cwd: string): Promise<string[]> {
  try {
    await promisify(execFile)(compiler, ["-p", "."], { cwd, maxBuffer: 1024 ** 3 });
    return [];
  } catch (error) {
    const { stdout = "", code } = error as { stdout?: string; code?: unknown };
    const lines = stdout.split("\n").filter((line) => /^edit\d+\//.test(line));
    if (typeof code !== "number" || lines.length === 0) throw error;
    return lines;
  }
}
