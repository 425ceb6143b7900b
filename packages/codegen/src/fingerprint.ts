import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What generated files are made from: the description, the generators and their libraries, the packages' versions. */
const inputs = [
  "specs/openapi.yaml",
  "specs/{resources,shared}/**/*.yaml",
  "packages/{codegen,openapi-refs}/src/*.ts",
  "packages/{rtk-client,mock-server}/package.json",
  "pnpm-lock.yaml",
];

const recordFile = "node_modules/.cache/rtk-generate.json";

interface Agreement {
  inputs: string;
  outputs: string;
  outputPaths: string[];
}

/** Hash of everything that generated files are made from. */
export function hashInputs(root: string): Promise<string> {
  return hash(root, globSync(inputs, { cwd: root }).sort());
}

/** Whether the generated files were last made from these inputs, and are as they were made. */
export async function agrees(root: string, inputsHash: string): Promise<boolean> {
  const last = await readFile(join(root, recordFile), "utf8").then(
    (text) => JSON.parse(text) as Agreement,
    () => undefined,
  );
  return last !== undefined && last.inputs === inputsHash && last.outputs === (await hash(root, last.outputPaths));
}

/** Remembers that the generated files are what these inputs make. */
export async function recordAgreement(root: string, inputsHash: string, outputPaths: string[]): Promise<void> {
  const agreement: Agreement = { inputs: inputsHash, outputs: await hash(root, outputPaths), outputPaths };
  const file = join(root, recordFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(agreement));
}

async function hash(root: string, paths: string[]): Promise<string> {
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path)).catch(() => "missing")));
  const sum = createHash("sha256");
  for (const [index, content] of contents.entries()) sum.update(`\0${paths[index]}\0`).update(content);
  return sum.digest("hex");
}
