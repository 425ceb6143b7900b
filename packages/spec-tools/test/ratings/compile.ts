import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
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

/** Descriptions that one program compiles at a time; memory grows with them. */
const batchSize = 40;

/**
 * Compiles a program against the client of each of some descriptions, many in one run of the compiler.
 *
 * @returns the compiler's errors by description
 */
export async function compileAgainst(program: string, descriptions: JsonObject[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "ratings-"));
  try {
    await symlink(dependencies, join(folder, "node_modules"));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const errors: string[][] = [];
    for (let start = 0; start < descriptions.length; start += batchSize) {
      errors.push(...(await compileBatch(folder, program, descriptions.slice(start, start + batchSize))));
    }
    return errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compileBatch(folder: string, program: string, descriptions: JsonObject[]): Promise<string[][]> {
  const names = descriptions.map((_, index) => `edit${index}`);
  for (const [index, description] of descriptions.entries()) {
    await writeClient(join(folder, names[index] as string), program, description);
  }
  const files = names.map((name) => `${name}/program.ts`);
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: fromHere("../../../../tsconfig.base.json"), compilerOptions, files }),
  );
  const output = await runCompiler(folder);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
  return names.map((name) => output.filter((line) => line.startsWith(`${name}/`)));
}

const compilerOptions = {
  noEmit: true,
  declaration: false,
  declarationMap: false,
  sourceMap: false,
  skipLibCheck: true,
  noUnusedLocals: false,
};

/** Writes the client with the generated types of a description, and the program beside it. */
async function writeClient(folder: string, program: string, description: JsonObject): Promise<void> {
  await mkdir(folder);
  await cp(clientSource, folder, { recursive: true });
  const typed = description as never;
  await writeFile(join(folder, "generated/openapi.ts"), await generateTypes(typed));
  await writeFile(join(folder, "generated/methods.ts"), generateMethods(typed));
  await writeFile(join(folder, "generated/models.ts"), generateModels(typed));
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
