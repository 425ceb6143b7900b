import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ExpectedError } from "@org/rtk-command-line";
import { descriptionFile, generatedFolder, rivalsFolder } from "../paths.ts";
import { generateAll } from "./generators.ts";

/** Installs `rivals/` from its lockfile, and generates the other clients if the description has changed. */
export async function prepareRivals(print: (text: string) => void): Promise<void> {
  if (!existsSync(join(rivalsFolder, "node_modules"))) print("Installing the alternatives, about 560 MB …\n");
  await install();
  const stamp = join(generatedFolder, "made-from.txt");
  const source = await hashOf(descriptionFile, join(rivalsFolder, "pnpm-lock.yaml"));
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === source) return;
  print("Generating clients with the other generators …\n");
  await rm(generatedFolder, { recursive: true, force: true });
  await mkdir(generatedFolder, { recursive: true });
  await generateAll();
  await writeFile(stamp, source);
}

async function install(): Promise<void> {
  try {
    await promisify(execFile)("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: rivalsFolder });
  } catch (error) {
    const { message, stdout = "" } = error as Error & { stdout?: string };
    throw new ExpectedError(`${rivalsFolder} cannot be installed: ${message}\n${stdout}`.trim());
  }
}

async function hashOf(...files: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}
